import { tokens } from "../../../ground/language";
import { filterNamed } from "./filter-names";
import type { FindQuery, Place, QueryPart, QueryProblem } from "./query";
import { readFilter } from "./read-filter";

/** How a query is read. */
export interface ParseOptions {
  /** Its last word is still being typed, and may go on. */
  readonly isTyping?: boolean;
}

// A sign against it; a filter's name; words in quotation marks, or one without a space.
const PART = /(-?)(?:(\p{L}+):)?(?:["“„]([^"“”„]*)["”“]?|(\S+))/gu;
const NAME_ALONE = /^(\p{L}+):$/u;
const MOST_PARTS = 32;
const PREFIX_LEAST = 2;

/**
 * What was typed, as it is looked for: words, "phrases", `-not`, `begin*`, and the filters `case:`, `source:`, `rating:`, `before:`,
 * `after:`, `kind:` and `author:`. Nothing is refused: a filter that says nothing is named among the problems.
 */
export function parseQuery(typed: string, { isTyping = false }: ParseOptions = {}): FindQuery {
  const parts: QueryPart[] = [];
  const problems: QueryProblem[] = [];
  for (const match of [...typed.matchAll(PART)].slice(0, MOST_PARTS)) {
    const [whole, sign = "", name = "", quoted, bare] = match;
    const place = { start: match.index, end: match.index + whole.length };
    const isLast = isTyping && place.end === typed.length && quoted === undefined;
    const alone = NAME_ALONE.exec(bare ?? "")?.[1];
    const filter = filterNamed(name || (alone ?? ""));
    const isNot = sign === "-";
    if (filter) {
      const read = readFilter(filter, name ? (quoted ?? bare ?? "") : "", { isNot, place });
      if ("code" in read) problems.push(read);
      else parts.push(...read.parts);
    } else
      parts.push(
        ...wordsIn(quoted ?? whole.slice(sign.length), { isNot, place, isLast, isPhrase: quoted !== undefined }),
      );
  }
  return { parts, problems };
}

interface Words {
  readonly isNot: boolean;
  readonly place: Place;
  readonly isLast: boolean;
  readonly isPhrase: boolean;
}

/** What is written as one and is several words (`24/7`) stands together in what is found as well. */
function wordsIn(text: string, { isNot, place, isLast, isPhrase }: Words): QueryPart[] {
  const [first, ...others] = tokens(text).slice(0, MOST_PARTS);
  if (!first) return [];
  if (isPhrase || others.length > 0) {
    const words = [first, ...others].map(({ folded }) => folded);
    return [{ type: "phrase", words, isNot, ...place }];
  }
  const { word, folded } = first;
  const isPrefix = text.endsWith("*") || (isLast && folded.length >= PREFIX_LEAST);
  return [{ type: "word", word, folded, isPrefix, isNot, ...place }];
}
