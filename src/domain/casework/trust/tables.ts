import { type Writes, wholeRegisters } from "../../ledger/log";
import type { Credibility } from "./credibility/credibility";

export interface CredibilityRow {
  factKey: string;
  captureId: string;
  /** The fact's number in its capture. */
  fact: number;
  /** Null where a judgement was taken back. */
  credibility: Credibility | null;
  /** In the official's words; may be empty. */
  reason: string;
  judgedAt: string;
  /** The installation where it was judged. */
  judgedBy: string;
}

/** How credible officials judge single facts to be, by capture and number. */
export const credibilities = wholeRegisters<CredibilityRow>()("credibilities", "factKey", ["captureId"]);

export const writesCredibilities: Writes = {
  table: credibilities,
  foundBy: { event: "captureId", of: (key) => key.split(" ", 1)[0] ?? "" },
};
