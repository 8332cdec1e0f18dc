import type { Match } from "../model";

/** A match and the places of its rows. */
export interface PlacedMatch {
  readonly small: number;
  readonly large: number;
  readonly match: Match;
}

/** Each row at most once, the likeliest pairs first; of equals, those whose keys come first. */
export function oneToOne(matches: readonly PlacedMatch[]): PlacedMatch[] {
  const [takenSmall, takenLarge] = [new Set<number>(), new Set<number>()];
  return [...matches].sort(likeliestFirst).filter(({ small, large }) => {
    if (takenSmall.has(small) || takenLarge.has(large)) return false;
    takenSmall.add(small);
    takenLarge.add(large);
    return true;
  });
}

export function likeliestFirst({ match: one }: PlacedMatch, { match: other }: PlacedMatch): number {
  return other.weight - one.weight || inOrder(one.a, other.a) || inOrder(one.b, other.b);
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
