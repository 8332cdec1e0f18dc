import type { Table } from "dexie";
import type { PageWords } from "../../domain/casework/find";

/** A run of documents in the index. What it holds changes only where something is taken out; `changes` counts that. */
export interface FindSegmentRow {
  readonly id: number;
  /** The number of its first document, and the one behind its last. */
  readonly base: number;
  readonly end: number;
  /** How many of its documents are there, and how many words they have together. */
  readonly documents: number;
  readonly words: number;
  /** How many bytes its blocks have. */
  readonly bytes: number;
  readonly changes: number;
  /** The import whose rows are in it, and nothing else; and how many of them are in it and in those before. */
  readonly of?: string;
  readonly upTo?: number;
}

/** A block of a segment: lines from `first` on; what is known of its documents without their words is under "". */
export interface FindBlockRow {
  readonly segment: number;
  readonly first: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A captured page whose words are still to be read into the index. */
export interface FindPageRow extends PageWords {
  readonly ref: string;
}

export type FindBlockKey = [segment: number, first: string];

/** The index: derived from the tables, made anew wherever that is in doubt. */
export interface Found {
  readonly findSegments: Table<FindSegmentRow, number>;
  readonly findBlocks: Table<FindBlockRow, FindBlockKey>;
  readonly findPages: Table<FindPageRow, string>;
}

export const INDEX: Readonly<Record<keyof Found, string>> = {
  findSegments: "id",
  findBlocks: "[segment+first]",
  findPages: "ref",
};

/** Of which version the index is, and which numbers come next. */
export interface FindIndexRow {
  readonly key: "find";
  readonly version: string;
  readonly nextDocument: number;
  readonly nextSegment: number;
}

/** That the index is being made anew, and how far that is: the table, and the last of its rows that is in it. */
export interface FindRemakeRow {
  readonly key: "find-remake";
  readonly table: number;
  readonly after: unknown;
  readonly done: number;
  readonly total: number;
}

/** That neighbouring segments are being made one, and up to which key that is done. */
export interface FindMergeRow {
  readonly key: "find-merge";
  readonly inputs: readonly number[];
  readonly output: number;
  readonly after: string;
  readonly bytes: number;
}

export type FindStateRow = FindIndexRow | FindRemakeRow | FindMergeRow;
