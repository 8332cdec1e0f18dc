import type { Cited } from "../../../domain/casework/decision";

/** Something that can be cited: a fact, a cell, a row, a judgement, a note. */
export interface Citable {
  readonly key: string;
  readonly text: string;
  /** Where it comes from: a host, a dataset. */
  readonly from: string;
  /** When it was read or written (ISO 8601). */
  readonly at: string;
  readonly cited: readonly Cited[];
}

export interface CitableGroup {
  readonly name: string;
  readonly items: readonly Citable[];
}
