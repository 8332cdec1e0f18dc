import { type Writes, registers, wholeRegisters } from "../../ledger/log";
import type { JoinGrounds } from "./join-grounds";
import { pairKey, pairOf } from "./pair";

export interface JoinRow {
  pairKey: string;
  /** The two parts; the lesser name stands first. */
  a: string;
  b: string;
  /** Whether they are one thing; false where an official said that they are not, null where that was taken back. */
  isJoined: boolean | null;
  /** In the official's words; empty where none were given. */
  reason: string;
  /** What spoke for it when it was decided; null where nobody asked. */
  grounds: JoinGrounds | null;
  decidedAt: string;
  /** The installation where it was decided. */
  decidedBy: string;
}

/** What officials decided of two parts: that they are one, or that they are not. */
export const joins = wholeRegisters<JoinRow>()("joins", "pairKey", ["a", "b"]);

export const writesJoins: Writes = { table: joins };

/** One decision about two parts. */
export const joinRow = (one: string, other: string, said: Omit<JoinRow, "pairKey" | "a" | "b">): JoinRow => {
  const [a, b] = pairOf(one, other);
  return { pairKey: pairKey(a, b), a, b, ...said };
};

export interface SubjectNameRow {
  node: string;
  /** Empty where a name was taken back. */
  name: string;
  namedAt: string;
}

/** What officials call a subject, by the part of it that the name was given to. */
export const subjectNames = registers<SubjectNameRow>()("subjectNames", "node");

export const writesSubjectNames: Writes = { table: subjectNames };
