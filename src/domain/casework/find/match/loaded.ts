/** What of a segment a query needs. */
export interface LoadedSegment {
  readonly base: number;
  readonly end: number;
  readonly columns: Uint8Array;
  /** Its lines that the query is about, by their keys. */
  readonly lists: ReadonlyMap<string, Uint8Array>;
}

/** How much there is altogether: by this a word is rare or common, and a text long or short. */
export interface Corpus {
  readonly documents: number;
  readonly words: number;
}
