import type { Evidence } from "../comparing/evidence";

/** Two rows that were compared, by their places in the two lists. */
export interface CandidatePair {
  readonly small: number;
  readonly large: number;
  readonly evidence: readonly Evidence[];
}
