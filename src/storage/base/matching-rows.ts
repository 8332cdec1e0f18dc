import type { Table } from "dexie";
import type { Match, Signal } from "../../domain/casework/linkage";

/** Two parts of subjects that may be one. It names both and what spoke for it, and has none of their words. */
export interface SuggestionRow extends Omit<Match, "signals"> {
  readonly pairKey: string;
  readonly signals: readonly Pick<Signal, "field" | "level" | "weight">[];
}

/** A listing whose description changed since it was last compared, or a dataset whose rows did; `mark` is another one each time. */
export interface ToMatchRow {
  readonly node: string;
  readonly mark: string;
}

/** How all rows of a dataset stand among what is to be compared. */
export const datasetToMatch = (datasetId: string): string => `dataset ${datasetId}`;

export const datasetOf = (node: string): string | undefined =>
  node.startsWith("dataset ") ? node.slice("dataset ".length) : undefined;

/** What may be one: derived from the tables, made anew wherever that is in doubt. */
export interface Matching {
  readonly suggestions: Table<SuggestionRow, string>;
  readonly toMatch: Table<ToMatchRow, string>;
}

export const MATCHING: Readonly<Record<keyof Matching, string>> = {
  suggestions: "pairKey, a, b",
  toMatch: "node",
};

/** Of which version the suggestions are, and of how many records: among twice as many, the same likeness says less. */
export interface MatchingRow {
  readonly key: "matching";
  readonly version: string;
  readonly records: number;
}
