import type { Language } from "../../ground/language";
import type { Review } from "../reviews";
import type { Aspect } from "../words";
import { type ReadText, readText } from "./read-texts";

/** A source's reviews, read: what one subject's are held against. */
export interface Corpus {
  readonly bySubject: ReadonlyMap<string, readonly ReadText[]>;
  readonly size: number;
  readonly given: number;
  /** By language (none: not known) how many reviews are in it, and by term how many of these have it. */
  readonly byLanguage: ReadonlyMap<Language | undefined, Terms>;
  /** By aspect how many reviews speak of it. */
  readonly speaking: ReadonlyMap<Aspect, number>;
}

interface Terms {
  readonly size: number;
  readonly having: ReadonlyMap<string, number>;
}

/** Of more reviews an even part is read. */
const MOST = 30_000;
/** Shorter words say little. */
const SHORTEST = 3;
const LETTER = /\p{L}/u;

/** Read a source's reviews. Takes about a tenth of a millisecond for each. */
export function readCorpus(reviews: readonly Review[]): Corpus {
  const bySubject = new Map<string, ReadText[]>();
  const byLanguage = new Map<Language | undefined, { size: number; readonly having: Map<string, number> }>();
  const step = Math.max(1, reviews.length / MOST);
  const speaking = new Map<Aspect, number>();
  let size = 0;
  for (let at = 0; at < reviews.length; at += step) {
    const review = reviews[Math.floor(at)];
    const read = review && readText(review);
    if (!read) continue;
    size++;
    const those = bySubject.get(read.review.subject);
    if (those) those.push(read);
    else bySubject.set(read.review.subject, [read]);
    const own = byLanguage.get(read.language) ?? { size: 0, having: new Map<string, number>() };
    byLanguage.set(read.language, own);
    own.size++;
    for (const term of termsOf(read).keys()) own.having.set(term, (own.having.get(term) ?? 0) + 1);
    for (const aspect of aspectsIn(read)) speaking.set(aspect, (speaking.get(aspect) ?? 0) + 1);
  }
  return { bySubject, size, given: reviews.length, byLanguage, speaking };
}

const aspectsIn = ({ aspects }: ReadText): Set<Aspect> => new Set(aspects.filter((aspect) => aspect !== undefined));

/** The terms of a text, words by their stems and pairs of neighbours, each with the place of the first word where it stands first. */
export function termsOf({ stems, words, sentences }: ReadText): Map<string, number> {
  const terms = new Map<string, number>();
  const isTerm = (at: number): boolean => {
    const stem = stems[at] ?? "";
    return stem.length >= SHORTEST && LETTER.test(stem) && words[at] !== undefined;
  };
  for (const { from, to } of sentences)
    for (let at = from; at < to; at++) {
      if (!isTerm(at)) continue;
      const stem = stems[at] ?? "";
      if (!terms.has(stem)) terms.set(stem, at);
      if (at + 1 >= to || !isTerm(at + 1)) continue;
      const pair = `${stem} ${stems[at + 1] ?? ""}`;
      if (!terms.has(pair)) terms.set(pair, at);
    }
  return terms;
}
