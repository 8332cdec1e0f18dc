import { jaroWinkler } from "../text/jaro-winkler";

/** Two words of two names that are one, and how surely, 0..1. */
export interface WordPair {
  readonly a: string;
  readonly b: string;
  readonly likeness: number;
}

export interface PairedWords {
  readonly shared: readonly string[];
  readonly alike: readonly WordPair[];
  readonly restA: readonly string[];
  readonly restB: readonly string[];
}

/** Words that are compared letter by letter, at most, of each name. */
const MOST = 10;
const LIKE_ENOUGH = 0.9;

/** The words that two names have in common, those that are nearly the same, and what is left of each. */
export function pairWords(a: readonly string[], b: readonly string[]): PairedWords {
  const shared = a.filter((word) => b.includes(word));
  if (shared.length === a.length && shared.length === b.length) return { shared, alike: [], restA: [], restB: [] };
  const restA = a.filter((word) => !shared.includes(word));
  const restB = b.filter((word) => !shared.includes(word));
  const alike = restA.length === 0 || restB.length === 0 ? [] : pairAlike(restA, restB);
  const [takenA, takenB] = [alike.flatMap((pair) => pair.a.split(" ")), alike.flatMap((pair) => pair.b.split(" "))];
  return {
    shared,
    alike,
    restA: restA.filter((word) => !takenA.includes(word)),
    restB: restB.filter((word) => !takenB.includes(word)),
  };
}

/** The likeliest pairs first, each word in one pair only. */
function pairAlike(restA: readonly string[], restB: readonly string[]): WordPair[] {
  const [shortA, shortB] = [restA.slice(0, MOST), restB.slice(0, MOST)];
  const pairs = [...shortA.flatMap((a) => shortB.flatMap((b) => alike(a, b))), ...writtenApart(shortA, shortB)];
  if (pairs.length < 2) return pairs;
  pairs.sort((one, other) => other.likeness - one.likeness || compare(pairKey(one), pairKey(other)));
  const taken: WordPair[] = [];
  for (const pair of pairs) if (!taken.some((other) => other.a === pair.a || other.b === pair.b)) taken.push(pair);
  return taken;
}

/** The same whichever of the two names comes first. */
const pairKey = ({ a, b }: WordPair): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function alike(a: string, b: string): WordPair[] {
  const likeness = wordLikeness(a, b);
  return likeness >= LIKE_ENOUGH ? [{ a, b, likeness }] : [];
}

/** Abbreviations (“rest” for “restaurant”) and slips of the pen; short words are the same or they are not. */
function wordLikeness(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3 || long.length > 3 * short.length) return 0;
  if (long.startsWith(short)) return short.length >= 4 || long.length - short.length === 1 ? 0.93 : 0;
  if (short.length < 4 || long.length - short.length > 3) return 0;
  if (short.length < 6 && short[0] !== long[0]) return 0;
  const likeness = jaroWinkler(a, b);
  return likeness >= (short.length < 6 ? 0.93 : LIKE_ENOUGH) ? likeness : 0;
}

/** “bel air” and “belair”: two words of one name that are one of the other. */
function writtenApart(restA: readonly string[], restB: readonly string[]): WordPair[] {
  const found = (two: readonly string[], one: readonly string[]): [string, string][] =>
    two.slice(1).flatMap((second, place): [string, string][] => {
      const first = two[place] ?? "";
      return one.includes(first + second) ? [[`${first} ${second}`, first + second]] : [];
    });
  return [
    ...found(restA, restB).map(([a, b]) => ({ a, b, likeness: 1 })),
    ...found(restB, restA).map(([b, a]) => ({ a, b, likeness: 1 })),
  ];
}
