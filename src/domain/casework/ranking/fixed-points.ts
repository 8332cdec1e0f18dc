import type { RankRequest } from "./request";
import { pointsOf } from "./values/points-of";
import { fixedWeights } from "./weights/fixed-weights";

/** What each alternative comes to with the weights as fixed and the values as measured. */
export interface FixedPoints {
  /** The weights as shares that add up to 1. */
  readonly weights: readonly number[];
  /** What each cell is worth, 0 to 100; `null` where nothing is known. By alternative, then by criterion. */
  readonly worth: readonly (readonly (number | null)[])[];
  /** Weight times worth. They add up to the total. */
  readonly contributions: readonly (readonly (number | null)[])[];
  /** 0 to 100; `null` where something is unknown that counts. */
  readonly totals: readonly (number | null)[];
  /** The least and the most that it may be: both the total where all is known that counts. */
  readonly least: readonly number[];
  readonly most: readonly number[];
}

/** Works it out for a request that can be ranked. Nothing unknown is filled in. */
export function fixedPoints({ criteria, cells, weights: said }: RankRequest): FixedPoints {
  const weights = fixedWeights(said, criteria.length);
  const worth = cells.map((row) =>
    row.map((cell, criterion) => {
      const values = criteria[criterion]?.values;
      return values === undefined || "unknown" in cell ? null : pointsOf(values, cell.value);
    }),
  );
  const contributions = worth.map((row) =>
    row.map((points, criterion) => (points === null ? null : (weights[criterion] ?? 0) * points)),
  );
  const least = contributions.map((row) => row.reduce<number>((sum, one) => sum + (one ?? 0), 0));
  const open = worth.map((row) =>
    row.reduce<number>((sum, points, criterion) => sum + (points === null ? (weights[criterion] ?? 0) * 100 : 0), 0),
  );
  return {
    weights,
    worth,
    contributions,
    totals: least.map((total, alternative) => (open[alternative] === 0 ? total : null)),
    least,
    most: least.map((total, alternative) => total + (open[alternative] ?? 0)),
  };
}

/** Points that two totals may differ by and still be called equal: what rounding leaves, and nothing anybody would see. */
export const EQUAL = 1e-9;

/**
 * The alternatives, the best first, by their totals as fixed; one with something unknown by the middle of what it may
 * come to. Those that are equal stand in the order they were given in, and are named together in `ties`.
 */
export function orderOf({ least, most }: FixedPoints): {
  rankOrder: readonly number[];
  ties: readonly (readonly number[])[];
} {
  const middles = least.map((low, alternative) => (low + (most[alternative] ?? low)) / 2);
  const middle = (alternative: number): number => middles[alternative] ?? 0;
  const sorted = middles.map((_, alternative) => alternative).sort((a, b) => middle(b) - middle(a) || a - b);
  const groups: number[][] = [];
  for (const alternative of sorted) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group && first !== undefined && middle(first) - middle(alternative) <= EQUAL) group.push(alternative);
    else groups.push([alternative]);
  }
  const inOrder = groups.map((group) => group.sort((a, b) => a - b));
  return { rankOrder: inOrder.flat(), ties: inOrder.filter((group) => group.length > 1) };
}
