import type { Page } from "puppeteer-core";
import type { AnswerOf, PageRead } from "../../../src/messaging";
import { frontTabOf, sendFrom } from "./message";

/** A message as our pages send it to the background. What they look like is known here, and nowhere else in these tests. */
export interface Message {
  readonly name: string;
  readonly request: unknown;
}

/** What makes a case, as somebody types it. */
interface CaseWords {
  readonly caseId: string;
  readonly kind: string;
  readonly title: string;
  readonly purpose: string;
}

interface Answer {
  readonly ok: boolean;
}

/** A well-formed message that asks for an act, such as “note.added”. Asked twice, that very act is done once. */
export const actMessage = <Payload>(type: string, payload: Payload) => ({
  name: "act",
  request: { act: crypto.randomUUID(), type, payload },
});

/** A well-formed message that opens a case. */
export const openCaseMessage = (caseId: string, words: Partial<CaseWords> = {}) =>
  actMessage("case.opened", { caseId, kind: "other", title: `The matter of ${caseId}`, purpose: "", ...words });

/** A page that was read, and the tab that shows it. */
export interface Read extends PageRead {
  readonly tabId: number;
}

/** Have the page read that stands beside a panel, as the panel does; nothing while that is refused. */
export async function readBeside(panel: Page): Promise<Read | undefined> {
  const tabId = await frontTabOf(panel);
  const answer = await sendFrom<AnswerOf<"readPage">>(panel, "readPage", { tabId });
  return answer.ok ? { ...answer.value, tabId } : undefined;
}

/** A well-formed message that captures all that was read of a page to a case, with a note where there is one. */
export function captureMessage(read: Read, caseId: string, note?: string) {
  const { tabId, token, url, title, readAt, reading } = read;
  const { subjects, facts } = reading;
  const captureId = crypto.randomUUID();
  const capture = { captureId, caseId, page: { url, title }, readAt, subjects, facts, seen: {} };
  const noted = note === undefined ? {} : { note: { noteId: crypto.randomUUID(), text: note } };
  return { name: "capturePage", request: { tabId, token, capture, ...noted } };
}

/** Open a case as the panel and the workbench do once its fields are filled in; where it is open already it stays so. */
export async function openCaseFrom(page: Page, caseId: string, words: Partial<CaseWords> = {}): Promise<void> {
  const { name, request } = openCaseMessage(caseId, words);
  await sendFrom(page, name, request);
}

/** Close a case. `workbench` is the workbench. */
export async function closeCaseFrom(workbench: Page, caseId: string): Promise<void> {
  const { name, request } = actMessage("case.closed", { caseId, outcome: "" });
  const answer = await sendFrom<Answer>(workbench, name, request);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
}
