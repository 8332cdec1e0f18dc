import type { EntryWords } from "./entry-words";

/** A file that says one kind of entry in words: it exports them and nothing else. */
export type WordsFile = Readonly<Record<string, EntryWords>>;

/** The words in a folder's files; a new file is found by itself. */
export const wordsIn = (files: Readonly<Record<string, WordsFile>>): readonly EntryWords[] =>
  Object.values(files).flatMap((file) => Object.values(file));
