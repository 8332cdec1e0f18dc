import { stems } from "../../../ground/language";
import { placesKey, wordKey } from "../segment";
import type { QueryPart, WordPart } from "./query";

/** What is read from a segment for a query: lines by their keys, and all lines whose keys begin alike. */
export interface Wanted {
  readonly keys: readonly string[];
  readonly prefixes: readonly string[];
}

/** Everything that a query's words need; its filters are other keys. */
export function wantedBy(parts: readonly QueryPart[]): Wanted {
  const keys = new Set<string>();
  const prefixes = new Set<string>();
  for (const part of parts) {
    if (part.type === "word") addWord(part, keys, prefixes);
    if (part.type === "phrase") for (const word of part.words) keys.add(wordKey(word)).add(placesKey(word));
  }
  return { keys: [...keys], prefixes: [...prefixes] };
}

function addWord({ word, folded, isPrefix }: WordPart, keys: Set<string>, prefixes: Set<string>): void {
  // As it is written, and without its inflection in every language.
  for (const term of stems(word)) keys.add(wordKey(term));
  if (isPrefix) prefixes.add(wordKey(folded));
}
