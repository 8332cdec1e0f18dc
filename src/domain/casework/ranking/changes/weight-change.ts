import { EQUAL, type FixedPoints } from "../fixed-points";

/** Another weight of one criterion, as a share of the whole; the others keep their proportions and share the rest. */
export interface WeightChange {
  readonly criterion: number;
  readonly from: number;
  readonly to: number;
  /** Whether the rival is then first of all; else a third one is, and this only brings it past the present first. */
  readonly wins: boolean;
}

/** The smallest change of one weight that brings a rival level with the present first; `null` where none from 0 to 1 does. */
export function smallestWeightChange(fixed: FixedPoints, first: number, rival: number): WeightChange | null {
  const changes = fixed.weights.flatMap((from, criterion) => {
    const to = levelAt(fixed, first, rival, criterion);
    return to === null ? [] : [{ criterion, from, to, wins: isFirstAt(fixed, rival, criterion, to) }];
  });
  const size = ({ from, to }: WeightChange): number => Math.abs(to - from);
  return changes.sort((a, b) => size(a) - size(b) || a.criterion - b.criterion)[0] ?? null;
}

/**
 * With weight w of the criterion, what the rival is ahead by is w × d + (1 − w) × r: d by this criterion, r by all the others
 * in their present proportions. It is nothing at w = r / (r − d).
 */
function levelAt(
  { weights, worth, totals }: FixedPoints,
  first: number,
  rival: number,
  criterion: number,
): number | null {
  const weight = weights[criterion] ?? 0;
  // Nothing else counts: the others have no proportions to keep.
  if (1 - weight <= EQUAL) return null;
  const d = (worth[rival]?.[criterion] ?? 0) - (worth[first]?.[criterion] ?? 0);
  const all = (totals[rival] ?? 0) - (totals[first] ?? 0);
  const r = (all - weight * d) / (1 - weight);
  if (Math.abs(r - d) <= EQUAL) return null;
  const to = r / (r - d);
  return to >= 0 && to <= 1 ? to : null;
}

/** Whether none is better with that weight; of one with something unknown, whether it may be. */
function isFirstAt({ weights, worth }: FixedPoints, rival: number, criterion: number, to: number): boolean {
  const scale = (1 - to) / (1 - (weights[criterion] ?? 0));
  const totalOf = (row: readonly (number | null)[], unknown: number): number =>
    row.reduce<number>(
      (sum, points, one) => sum + (one === criterion ? to : (weights[one] ?? 0) * scale) * (points ?? unknown),
      0,
    );
  const own = totalOf(worth[rival] ?? [], 0);
  return worth.every((row, other) => other === rival || totalOf(row, 100) <= own + EQUAL);
}
