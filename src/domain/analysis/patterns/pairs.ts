import { groupBy } from "../../ground/grouping";
import { type Review, authorKeyOf } from "../reviews";
import type { PatternsRequest } from "./request";

/** Two subjects, and who wrote on both. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** Authors of both, of one or the other, and as many as chance would have write on both. */
  readonly shared: number;
  readonly either: number;
  readonly byChance: number;
  /** Of the shared those who wrote on both on one day. */
  readonly sameDay: number;
}

/** An author, by number: who it is stays in the captures. */
export interface Writer {
  readonly number: number;
  readonly source: string;
  /** Subjects, each with the reviews that this author wrote of it. */
  readonly of: readonly { readonly subject: string; readonly reviews: readonly string[] }[];
}

/** Who wrote on whom. */
export interface WhoOnWhom {
  readonly pairs: readonly Pair[];
  /** Those who wrote on two or more subjects first, then others; as many as can be drawn. */
  readonly writers: readonly Writer[];
  readonly writersInAll: number;
  readonly leftOutPairs: number;
}

const MOST_PAIRS = 40;
const MOST_WRITERS = 40;
/** More subjects than this one author ties in pairs: of more nothing is said, since the pairs are too many. */
const MOST_BY_ONE = 60;

interface Author {
  readonly source: string;
  readonly of: Map<string, Review[]>;
}

/**
 * Which subjects share authors. An author is one only at a source: names are not joined across sites. By chance two subjects of a source share
 * n·m of its N authors, were each author of one as likely as any other to be one of the other.
 */
export function whoOnWhom({ reviews, subject }: Pick<PatternsRequest, "reviews" | "subject">): WhoOnWhom {
  const authors = authorsOf(reviews);
  const isWanted = (one: string): boolean => subject === undefined || one === subject;
  const pairs = pairsOf([...authors.values()])
    .filter(({ a, b }) => isWanted(a) || isWanted(b))
    .sort((x, y) => y.shared - x.shared || y.sameDay - x.sameDay || (x.a + x.b < y.a + y.b ? -1 : 1));
  const shown = pairs.slice(0, MOST_PAIRS);
  const paired = new Set(shown.flatMap(({ a, b }) => [a, b]));
  const drawn = [...authors.values()]
    .filter(({ of }) => [...of.keys()].some((one) => paired.has(one)))
    .sort((x, y) => y.of.size - x.of.size);
  return {
    pairs: shown,
    leftOutPairs: pairs.length - shown.length,
    writersInAll: drawn.length,
    writers: drawn.slice(0, MOST_WRITERS).map(({ source, of }, n) => ({
      number: n + 1,
      source,
      of: [...of]
        .filter(([one]) => paired.has(one))
        .map(([one, those]) => ({ subject: one, reviews: those.map(({ id }) => id) })),
    })),
  };
}

function authorsOf(reviews: readonly Review[]): Map<string, Author> {
  const authors = new Map<string, Author>();
  for (const review of reviews) {
    const key = authorKeyOf(review);
    if (key === undefined) continue;
    const author = authors.get(key) ?? { source: review.source ?? "", of: new Map<string, Review[]>() };
    const those = author.of.get(review.subject);
    if (those) those.push(review);
    else author.of.set(review.subject, [review]);
    authors.set(key, author);
  }
  return authors;
}

function pairsOf(authors: readonly Author[]): Pair[] {
  const bySource = groupBy(authors, ({ source }) => source);
  const counts = new Map([...bySource].map(([source, those]) => [source, countsOf(those)] as const));
  const shared = new Map<string, { readonly a: string; readonly b: string; both: number; sameDay: number }>();
  for (const { of } of authors) {
    if (of.size > MOST_BY_ONE) continue;
    const subjects = [...of.keys()].sort();
    subjects.forEach((a, n) => {
      for (const b of subjects.slice(n + 1)) {
        const key = JSON.stringify([a, b]);
        const pair = shared.get(key) ?? { a, b, both: 0, sameDay: 0 };
        pair.both++;
        pair.sameDay += Number(isSameDay(of.get(a) ?? [], of.get(b) ?? []));
        shared.set(key, pair);
      }
    });
  }
  return [...shared.values()].map(({ a, b, both, sameDay }) => {
    let [byChance, either] = [0, -both];
    for (const [source, those] of bySource) {
      const [n, m] = [counts.get(source)?.get(a) ?? 0, counts.get(source)?.get(b) ?? 0];
      byChance += (n * m) / those.length;
      either += n + m;
    }
    return { a, b, shared: both, either, byChance, sameDay };
  });
}

function countsOf(authors: readonly Author[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { of } of authors) for (const subject of of.keys()) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return counts;
}

function isSameDay(one: readonly Review[], other: readonly Review[]): boolean {
  const days = new Set(one.map(({ date }) => date?.slice(0, 10)).filter((day) => day !== undefined));
  return other.some(({ date }) => date !== undefined && days.has(date.slice(0, 10)));
}
