/** A place in the (collapsed) text where the quoted words may stand, `errors` edits away from them. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}
