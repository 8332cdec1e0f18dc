import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";
import { pt } from "./pt";
import type { Words } from "./words";

export type { Words };

/** Languages whose words are known. Pages mix them, so words of all are understood on every page. */
export const LANGUAGES: readonly Words[] = [en, de, fr, es, it, nl, pt];

/** The words of one sort in all languages, as one group of alternatives of a regular expression, longest first. */
export function anyOf(...sorts: (keyof Words)[]): string {
  const said = sorts.flatMap(wordsOf);
  const unique = [...new Set(said)].filter((each) => each !== "").sort((one, other) => other.length - one.length);
  return `(?:${unique.join("|")})`;
}

const known = new Map<keyof Words, readonly string[]>();

/** Most sorts are asked for several times, and all of it is done each time that a page is read. */
function wordsOf(sort: keyof Words): readonly string[] {
  const before = known.get(sort);
  if (before) return before;
  const words = LANGUAGES.flatMap((language) => alternatives(language[sort]));
  known.set(sort, words);
  return words;
}

/** Splits at the bars that are not within a group. */
function alternatives(pattern: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const piece of pattern.split(/([()|])/u)) {
    if (piece === "(") depth++;
    if (piece === ")") depth--;
    if (piece === "|" && depth === 0) parts.push("");
    else parts.push((parts.pop() ?? "") + piece);
  }
  return parts;
}
