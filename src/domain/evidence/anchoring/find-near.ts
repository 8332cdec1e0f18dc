import type { Stretch } from "../reading";
import type { AnchorPage } from "./anchor";
import { collapse } from "./collapsed";
import { exactPlaces } from "./find-quote";
import { findWords, isWhole } from "./find-words";

/** So far from a neighbour's words a short value may stand (UTF-16 units): a row or two of a table. */
const NEAR = 300;
/** How pages set the thousands of a number apart. */
const THOUSANDS = [",", ".", " ", "'", "’"];

/**
 * Where a value that is too short to be looked for everywhere stands near the words of its neighbours: whole words and
 * whole numbers, however their thousands are set apart. Which of several it is nobody can tell.
 */
export function findNear(page: AnchorPage, short: string, near: readonly string[]): Stretch[] {
  const neighbours = near.flatMap((words) => findWords(page, words));
  if (neighbours.length === 0) return [];
  const { text, original } = page.collapsed;
  return spellings(collapse(short).trim())
    .flatMap((words) => exactPlaces(text, words).map(original))
    .filter((place) => isWhole(page.text, place) && !isInNumber(page.text.text, place))
    .filter((place) => neighbours.some((other) => gap(place, other) <= NEAR))
    .filter((place) => !neighbours.some((other) => gap(place, other) < 0));
}

function spellings(words: string): string[] {
  if (words === "") return [];
  const isLongNumber = /^\d{4,}$/u.test(words);
  return isLongNumber ? [words, ...THOUSANDS.map((sign) => words.replace(/\B(?=(?:\d{3})+$)/gu, sign))] : [words];
}

/** Whether the digits of a number go on behind its point: 3 is no part of 4.3. */
const isInNumber = (text: string, { start, end }: Stretch): boolean =>
  (/\d[.,]$/u.test(text.slice(Math.max(0, start - 2), start)) && /\d/u.test(text.charAt(start))) ||
  (/^[.,]\d/u.test(text.slice(end, end + 2)) && /\d/u.test(text.charAt(end - 1)));

/** What lies between two stretches; below nought where they overlap. */
const gap = (a: Stretch, b: Stretch): number => Math.max(a.start - b.end, b.start - a.end);
