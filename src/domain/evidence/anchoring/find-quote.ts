import type { Candidate } from "./candidate";
import { fuzzyPlaces } from "./fuzzy-places";
import { isTrusted, likeness } from "./likeness";
import type { Wanted } from "./wanted";

/** Places beyond these are not weighed against each other. */
const MOST_PLACES = 500;
/** What is shorter is like far too much of a page, so that edits of it are sought near its old place only. */
const SHORT = 16;
const NEAR = 10_000;

/** A quote found: where in the (collapsed) text, and how like it is to what was quoted (0..1). */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly isExact: boolean;
}

/** The place where the quote's own words stand, the best by its surroundings; else where words much like them do. */
export function findQuote(text: string, wanted: Wanted): Found | undefined {
  const found = best(text, exactPlaces(text, wanted.exact), wanted);
  if (found) return found;
  const like = best(text, editedPlaces(text, wanted), wanted);
  return like && { ...like, ...wholeWords(text, like) };
}

/** Every place where these words stand, up to a number. */
export function exactPlaces(text: string, exact: string): Candidate[] {
  const places: Candidate[] = [];
  for (let at = text.indexOf(exact); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(exact, at + 1))
    places.push({ start: at, end: at + exact.length, errors: 0 });
  return places;
}

/** The places with the fewest edits: half of the words at most, and no more than 256, as Hypothesis has it. */
function editedPlaces(text: string, { exact, hint }: Wanted): Candidate[] {
  const maxErrors = Math.min(256, Math.floor(exact.length / 2));
  if (exact.length >= SHORT) return fuzzyPlaces(text, exact, maxErrors, hint ?? 0);
  if (hint === undefined) return [];
  const from = Math.max(hint - NEAR, 0);
  return fuzzyPlaces(text.slice(from, hint + NEAR), exact, maxErrors, hint - from).map(({ start, end, errors }) => ({
    start: start + from,
    end: end + from,
    errors,
  }));
}

function best(text: string, places: readonly Candidate[], wanted: Wanted): Found | undefined {
  let found: Found | undefined;
  for (const place of places.slice(0, MOST_PLACES)) {
    const like = likeness(text, place, wanted);
    if (!isTrusted(like, wanted) || (found && like.score <= found.score)) continue;
    found = { start: place.start, end: place.end, score: like.score, isExact: place.errors === 0 };
  }
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;
const LONGEST_WORD = 30;

/** The fewest edits may end within a word: people are shown all of it. */
function wholeWords(text: string, { start, end }: Found): { start: number; end: number } {
  const goesOn = (at: number): boolean => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  let [from, to] = [start, end];
  while (start - from < LONGEST_WORD && goesOn(from)) from--;
  while (to - end < LONGEST_WORD && goesOn(to)) to++;
  return { start: from, end: to };
}
