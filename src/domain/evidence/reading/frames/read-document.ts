import type { Reading } from "../model";

/** A page as it was read. */
export interface ReadDocument {
  readonly url: string;
  readonly title: string;
  readonly reading: Reading;
}

/** A frame within a page, as it was read; `words` are its address, name, title and the like. */
export interface ReadFrame {
  readonly url: string;
  readonly words: readonly string[];
  readonly reading: Reading;
}
