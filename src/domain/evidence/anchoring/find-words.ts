import type { PageText, Stretch } from "../reading";
import type { AnchorPage } from "./anchor";
import { collapse } from "./collapsed";
import { exactPlaces } from "./find-quote";
import { fuzzyPlaces } from "./fuzzy-places";

export const SHORTEST = 4;
/** Words of this length may differ from the page's in a few characters, e.g. where paragraphs are put together. */
const LONG = { from: 40, to: 200, errors: 0.12 };
const MOST = 20;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Where a page shows the words of a fact that was not read there but in a data block: every place, in order. Whole words
 * only; too few of them are not looked for, for they stand everywhere.
 */
export function findWords({ text: page, collapsed: { text, original } }: AnchorPage, words: string): Stretch[] {
  const exact = collapse(words).trim().slice(0, LONG.to);
  if (exact.length < SHORTEST) return [];
  const whole = exactPlaces(text, exact)
    .map(original)
    .filter((place) => isWhole(page, place));
  if (whole.length > 0 || exact.length < LONG.from) return whole.slice(0, MOST);
  const like = fuzzyPlaces(text, exact, Math.floor(exact.length * LONG.errors), 0);
  return like.slice(0, MOST).map(original);
}

/** Whether no word goes on over its beginning or its end. */
export const isWhole = (page: PageText, { start, end }: Stretch): boolean =>
  !isWithinWord(page, start) && !isWithinWord(page, end);

/** Whether a word goes on over this place. Words of two elements do not, though nothing stands between them. */
function isWithinWord({ text, pieces }: PageText, at: number): boolean {
  const isLetters = LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  return isLetters && pieces({ start: at - 1, end: at + 1 }).length === 1;
}
