import search from "approx-string-match";
import type { Stretch } from "../reading";
import type { AnchorPage } from "./anchor";
import { collapse } from "./collapsed";
import { exactPlaces } from "./find-quote";

const SHORTEST = 4;
/** Words of this length may differ from the page's in a few characters, e.g. where paragraphs are put together. */
const LONG = { from: 40, to: 200, errors: 0.12 };
const MOST = 20;
const MOST_UNITS = 4_000_000;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Where a page shows the words of a fact that was not read there but in a data block: every place, in order. Whole words
 * only; too few of them are not looked for, for they stand everywhere.
 */
export function findWords({ collapsed: { text, original } }: AnchorPage, words: string): Stretch[] {
  const exact = collapse(words).trim().slice(0, LONG.to);
  if (exact.length < SHORTEST) return [];
  const whole = exactPlaces(text, exact).filter(({ start, end }) => isWhole(text, start, end));
  const places = whole.length > 0 || exact.length < LONG.from ? whole : like(text, exact);
  return places.slice(0, MOST).map(original);
}

const like = (text: string, exact: string) =>
  search(text.slice(0, MOST_UNITS), exact, Math.floor(exact.length * LONG.errors));

/** Whether no word goes on over the ends. */
function isWhole(text: string, start: number, end: number): boolean {
  const cut = (at: number): boolean => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
  return !cut(start) && !cut(end);
}
