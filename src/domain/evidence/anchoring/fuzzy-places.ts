import search from "approx-string-match";
import type { Candidate } from "./candidate";

/** Units of text searched at a time, the nearest to where the words stood first. */
const CHUNK = 8_192;
/** Steps of the search: units of text times blocks of 32 units of the words (Myers 1999), and the same for each find. */
const MOST_STEPS = 30_000_000;

/**
 * The places in a text that are the fewest edits away from some words, at most `maxErrors`. In bounded work: on a page
 * that is too large, or made to be like the words everywhere, what is far from `hint` is not looked at.
 */
export function fuzzyPlaces(text: string, words: string, maxErrors: number, hint: number): Candidate[] {
  const blocks = Math.ceil(words.length / 32);
  let [places, errors, steps] = [[] as Candidate[], maxErrors, 0];
  for (const start of chunksFrom(hint, text.length)) {
    const chunk = text.slice(start, start + CHUNK + words.length + maxErrors);
    const found = search(chunk, words, errors);
    const [first] = found;
    if (first && first.errors < errors) [places, errors] = [[], first.errors];
    for (const match of found) places.push({ ...match, start: start + match.start, end: start + match.end });
    steps += blocks * (chunk.length + found.length * 2 * words.length);
    if (steps > MOST_STEPS) break;
  }
  return places;
}

/** Where chunks of a text begin: the one around a place first, then those on either side, further and further away. */
function* chunksFrom(place: number, length: number): Generator<number> {
  const last = Math.max(Math.ceil(length / CHUNK) - 1, 0);
  const middle = Math.min(Math.floor(Math.max(place, 0) / CHUNK), last);
  yield middle * CHUNK;
  for (let away = 1; away <= last; away++) {
    if (middle + away <= last) yield (middle + away) * CHUNK;
    if (middle - away >= 0) yield (middle - away) * CHUNK;
  }
}
