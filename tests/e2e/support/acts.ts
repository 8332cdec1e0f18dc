import type { Page } from "puppeteer-core";
import { sendFrom } from "./message";

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

/** A well-formed message that opens a case. */
export const openCaseMessage = (caseId: string, words: Partial<CaseWords> = {}) => ({
  name: "openCase",
  request: { caseId, kind: "other", title: `The matter of ${caseId}`, purpose: "", ...words },
});

/** Open a case as the panel and the workbench do once its fields are filled in. Asked twice, it is opened once. */
export async function openCaseFrom(page: Page, caseId: string, words: Partial<CaseWords> = {}): Promise<void> {
  const { name, request } = openCaseMessage(caseId, words);
  await sendFrom<Answer>(page, name, request);
}

/** Close a case. `workbench` is the workbench. */
export async function closeCaseFrom(workbench: Page, caseId: string): Promise<void> {
  const answer = await sendFrom<Answer>(workbench, "closeCase", { caseId, outcome: "" });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
}
