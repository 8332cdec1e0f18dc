import type { FixedPoints } from "../fixed-points";
import type { RankRequest } from "../request";
import { reachOf } from "../values/corners-of";
import { nearestValue } from "../values/nearest-value";

/** Another value of one alternative by one criterion. */
export interface ValueChange {
  readonly alternative: number;
  readonly criterion: number;
  readonly from: number;
  /** Of grades: the rank. */
  readonly to: number;
  /** Whether it has to be past that value: a step is left only then. */
  readonly past: boolean;
  /** How large that is: the part of the scale of its value function. More than 1 where the value lies beyond the scale. */
  readonly size: number;
}

/**
 * The smallest change of one value, in parts of its scale, by which an alternative gains so many points (loses them, where
 * they are less than nothing); `null` where none within the scale does.
 */
export function smallestValueChange(
  { criteria, cells }: RankRequest,
  { worth, weights }: FixedPoints,
  alternative: number,
  gain: number,
): ValueChange | null {
  const changes = criteria.flatMap(({ values }, criterion) => {
    const cell = cells[alternative]?.[criterion];
    const points = worth[alternative]?.[criterion] ?? null;
    const weight = weights[criterion] ?? 0;
    if (!cell || "unknown" in cell || points === null || weight <= 0) return [];
    const reached = nearestValue(values, cell.value, points + gain / weight, gain > 0);
    if (!reached) return [];
    const size = Math.abs(reached.value - cell.value) / reachOf(values);
    return [{ alternative, criterion, from: cell.value, to: reached.value, past: reached.past, size }];
  });
  return changes.sort((a, b) => a.size - b.size || a.criterion - b.criterion)[0] ?? null;
}
