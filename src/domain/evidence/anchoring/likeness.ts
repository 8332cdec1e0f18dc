import search from "approx-string-match";
import type { Candidate } from "./candidate";
import type { Wanted } from "./wanted";

/** How like a candidate is to what was quoted; each from 0 to 1. */
export interface Likeness {
  readonly words: number;
  /** Of what stands before and behind; 1 where nothing was quoted there. */
  readonly context: number;
  /** Words, context and nearness weighed as Hypothesis weighs them. */
  readonly score: number;
}

const WEIGHTS = { words: 50, side: 20, place: 2 };
const WHOLE = WEIGHTS.words + 2 * WEIGHTS.side + WEIGHTS.place;

export function likeness(text: string, { start, end, errors }: Candidate, wanted: Wanted): Likeness {
  const words = 1 - errors / wanted.exact.length;
  const before = similarity(text.slice(Math.max(start - wanted.prefix.length, 0), start), wanted.prefix);
  const behind = similarity(text.slice(end, end + wanted.suffix.length), wanted.suffix);
  const place = wanted.hint === undefined ? 1 : 1 - Math.abs(start - wanted.hint) / Math.max(text.length, 1);
  const score = (WEIGHTS.words * words + WEIGHTS.side * (before + behind) + WEIGHTS.place * place) / WHOLE;
  return { words, context: (before + behind) / 2, score };
}

/** Few enough edits to be the same words after an edit; what is as short as a name needs its surroundings as well. */
export function isTrusted({ words, context }: Likeness, { exact }: Wanted): boolean {
  if (words >= 0.75 && exact.length >= 32) return true;
  if (words === 1) return context >= 0.6;
  return words >= 0.5 && context >= 0.8;
}

/** The share of what was wanted that is there, 0..1. */
function similarity(text: string, wanted: string): number {
  if (text === wanted || wanted === "") return 1;
  if (text === "") return 0;
  const [match] = search(text, wanted, wanted.length);
  return match ? 1 - match.errors / wanted.length : 0;
}
