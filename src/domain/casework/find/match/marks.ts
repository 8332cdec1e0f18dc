import { type Token, stems, tokens } from "../../../ground/language";
import type { FindQuery, Place } from "../query/query";

/** Tells whether a word of a text is one that was looked for. */
export type IsMarked = (token: Token) => boolean;

/** What a query marks in a text: its words in every inflection, and what begins as one that goes on. */
export function markerOf({ parts }: FindQuery): IsMarked {
  const terms = new Set<string>();
  const prefixes: string[] = [];
  for (const part of parts) {
    if (part.isNot) continue;
    if (part.type === "word") {
      for (const term of stems(part.word)) terms.add(term);
      if (part.isPrefix) prefixes.push(part.folded);
    }
    if (part.type === "phrase") for (const word of part.words) terms.add(word);
  }
  return ({ word, folded }) =>
    terms.has(folded) ||
    prefixes.some((prefix) => folded.startsWith(prefix)) ||
    (terms.size > 0 && stems(word).some((stem) => terms.has(stem)));
}

/** Where the words that were looked for stand in a text, from the first on (UTF-16 units). */
export const marksIn = (text: string, isMarked: IsMarked): Place[] =>
  tokens(text).flatMap((token) => (isMarked(token) ? [{ start: token.start, end: token.end }] : []));
