import type { Page } from "puppeteer-core";
import { actMessage, openCaseMessage } from "../../e2e/support/acts";

/** A message to the background, with the type of the entry that it appends when it is done. */
export interface Job {
  readonly name: string;
  readonly request: unknown;
}

/** An answer that reached the page, and the job it answers. */
export interface Ack {
  readonly job: Job;
  readonly value: { readonly index?: number; readonly place?: { readonly index: number }; readonly entries?: number };
}

/** Each message is taken from one of our pages only. */
export interface Pages {
  readonly panel: Page;
  readonly workbench: Page;
}

/**
 * Runs jobs one after the other until one gets no answer; each answer is told at once. Rejects where one is refused, and
 * where the browser dies.
 */
export async function runJobs(pages: Pages, jobs: Iterable<Job>, onAck: (ack: Ack) => void): Promise<void> {
  for (const job of jobs) {
    const page = job.name === "capturePage" ? pages.panel : pages.workbench;
    const answer = await page.evaluate(
      async (message) => {
        const asked = chrome.runtime.sendMessage<unknown, { ok: boolean; value?: unknown } | undefined>(message);
        return asked.catch(() => undefined);
      },
      { name: job.name, request: job.request },
    );
    if (!answer) return;
    if (!answer.ok) throw new Error(`${job.name}: ${JSON.stringify(answer)}`);
    onAck({ job, value: answer.value as Ack["value"] });
  }
}

export interface Captured {
  readonly tabId: number;
  readonly token: string;
  readonly url: string;
  readonly title: string;
  readonly readAt: string;
  readonly subjects: readonly unknown[];
  readonly facts: readonly unknown[];
}

/** How much of the page a capture keeps: every second one nothing, so that most kills fall into appends. */
const TIERS = ["none", "page", "none", "quote"] as const;

let made = 0;
const caseId = (): string => `CRASH-${made++}`;

/** Jobs without an end, round by round. */
export function* endlessJobs(read: Captured): Generator<Job> {
  for (;;) yield* someJobs(read);
}

/** Jobs of every kind that writes: a case, a note that is revised, a capture with a note, an erasure, a file told of. */
function someJobs(read: Captured): Job[] {
  const id = caseId();
  const [noteId, captureId, captureNote] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  const { tabId, token, url, title, readAt, subjects, facts } = read;
  const erase = { reason: "request", words: "" };
  const capture = { captureId, caseId: id, page: { url, title }, readAt, subjects, facts, seen: {} };
  const file = { caseId: id, file: "case.wacz", sha256: "ab".repeat(32), bytes: made };
  return [
    openCaseMessage(id),
    actMessage("note.added", { noteId, caseId: id, text: `Note ${made} as it was.` }),
    actMessage("note.revised", { noteId, caseId: id, text: `Note ${made} as it is.` }),
    {
      name: "capturePage",
      request: {
        tabId,
        token,
        capture,
        tier: TIERS[made % TIERS.length],
        note: { noteId: captureNote, text: `On capture ${made}.` },
      },
    },
    actMessage("case.exported", { ...file, entries: 1, checkpoint: 1, encrypted: false }),
    { name: "erasePayload", request: { target: { what: "note", noteId }, ...erase } },
    { name: "erasePayload", request: { target: { what: "capture", captureId, notes: true }, ...erase } },
  ];
}

/** A case and notes in it: so many, or without an end. */
export function* someNotes(count = Infinity): Generator<Job> {
  const id = caseId();
  yield openCaseMessage(id);
  for (let n = 0; n < count; n++)
    yield actMessage("note.added", { noteId: crypto.randomUUID(), caseId: id, text: `Note ${n} of ${id}.` });
}
