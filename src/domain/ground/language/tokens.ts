import { type Token, tokenAt } from "./token";
import { UNSPACED, unspacedWords } from "./unspaced";

/** A run of letters is cut after so many characters: nothing that is longer is a word, and a page may be one letter. */
const LONGEST = 100;
/** How many apostrophes, or points and commas of a number, may stand in one word. */
const JOINTS = 8;

const CHARACTER = `[[\\p{L}\\p{N}\\p{M}\\u00ad\\u200c\\u200d\\u2060\\ufeff]--[${UNSPACED}]]`;
const PART = `${CHARACTER}{1,${LONGEST}}`;
const JOINT = "(?:['’‘＇](?=\\p{L})|(?<=\\p{Nd})[.,](?=\\p{Nd}))";

/** A word with what joins it within, or (captured) a run of a script that puts no space between words. */
const WORD = new RegExp(
  `(?=[\\p{L}\\p{N}])(?:${PART}(?:${JOINT}${PART}){0,${JOINTS}}|([[${UNSPACED}]&&[\\p{L}\\p{N}\\p{M}]]{1,${LONGEST}}))`,
  "gv",
);

/** What French and Italian write before a word that begins with a vowel: the word is looked for without it. */
const ELIDED =
  /^(?:[cdjlmnstv]|qu|jusqu|lorsqu|puisqu|quoiqu|un|gl|(?:a|da|de|ne|su|que)ll|quest|tutt|sant)['’‘＇](?=\p{L})/iu;

/**
 * The words of a text in their order, where each stands and as it is looked for: letters, digits and their marks (Unicode
 * Annex 29 §4.1, but for what follows). A hyphen, a dot between letters and `@` part words, so that each half of an
 * address is found; points and commas within a number do not. `l'eau` is two words, `aujourd'hui` and `don't` are one.
 * Chinese, Japanese, Thai, Lao, Khmer and Burmese are parted as the browser's dictionary does.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const [raw, run] = match;
    if (run === undefined) takeWord(found, text, match.index, raw);
    else for (const [start, end] of unspacedWords(run)) take(found, text, match.index + start, match.index + end);
  }
  return found;
}

function takeWord(found: Token[], text: string, start: number, raw: string): void {
  const elided = ELIDED.exec(raw)?.[0].length ?? 0;
  if (elided > 0) take(found, text, start, start + elided - 1);
  take(found, text, start + elided, start + raw.length);
}

function take(found: Token[], text: string, start: number, end: number): void {
  const token = tokenAt(text, start, end);
  if (token) found.push(token);
}
