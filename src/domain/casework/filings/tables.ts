import type * as v from "valibot";
import { type Writes, registers } from "../../ledger/log";
import type { FilingAnsweredV1, FilingChangedV1, FilingSentV1 } from "./shapes-v1";

export type FilingSent = v.InferOutput<typeof FilingSentV1>;
export type FilingAnswered = v.InferOutput<typeof FilingAnsweredV1>;
export type FilingChanged = v.InferOutput<typeof FilingChangedV1>;

export interface FilingRow {
  filingId: string;
  caseId: string;
  /** What was sent last, and when. */
  sent: FilingSent;
  sentAt: string;
  /** What came of it. */
  answered: FilingAnswered;
  answeredAt: string;
  /** How it stood when it was other than before. */
  changed: FilingChanged;
  changedAt: string;
}

/** Service requests that officials sent from cases. */
export const filings = registers<FilingRow>()("filings", "filingId", ["caseId"]);

export const writesFilings: Writes = { table: filings };

/** How a request that was sent stands. */
export type FilingState =
  /** Nobody knows whether it arrived. */
  | "unknown"
  | "refused"
  /** It is there, and will have a number. */
  | "token"
  /** It is there, and will not have one. */
  | "accepted"
  /** It has a number, and can be followed. */
  | "numbered";

/** What came of what was sent last: an answer to what was sent before that says nothing of it. */
export function filingState({ sent, answered, changed }: Partial<FilingRow>): FilingState {
  if (!sent || !answered || answered.attempt !== sent.attempt) return "unknown";
  if (answered.outcome === "refused") return "refused";
  if (numberOf({ answered, ...(changed && { changed }) }) !== "") return "numbered";
  return answered.outcome === "token" ? "token" : "accepted";
}

/** The number that the server has given it; empty where it has none yet. */
export const numberOf = ({ answered, changed }: Partial<FilingRow>): string =>
  answered?.requestId || changed?.requestId || "";
