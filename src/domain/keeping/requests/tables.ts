import { type Writes, registers } from "../../ledger/log";
import type { KeptWhy, Person, RequestAnswer, RequestRight } from "./shapes";

export interface SubjectRequestRow {
  requestId: string;
  right: RequestRight;
  reference: string;
  /** The day (YYYY-MM-DD) on which it came in, and the last one on which it must be answered. */
  receivedOn: string;
  due: string;
  openedAt: string;
  /** By what the person is looked for; not there before it was said, or once it was erased. */
  person: Person;
  /** What was erased when it was carried out last, and what was kept and why. */
  erased: readonly string[];
  kept: readonly { readonly target: string; readonly why: KeptWhy }[];
  erasedAt: string;
  answer: RequestAnswer;
  answerWords: string;
  answeredAt: string;
}

/** Requests of people whose data is held, by their IDs. */
export const subjectRequests = registers<SubjectRequestRow>()("subjectRequests", "requestId", ["due"]);

const writes = (...fields: (keyof SubjectRequestRow)[]): Writes => ({ table: subjectRequests, fields });
export const writesOpened = writes("requestId", "right", "reference", "receivedOn", "due", "openedAt");
export const writesPerson = writes("requestId", "person");
export const writesErased = writes("requestId", "erased", "kept", "erasedAt");
export const writesAnswer = writes("requestId", "answer", "answerWords", "answeredAt");
