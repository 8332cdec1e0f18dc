import type { Cell, RankRequest, Ranking, ValueFunction } from "../../../src/domain/casework/ranking";
import { rank } from "../../../src/domain/casework/ranking";

/** Points are worth themselves. */
export const PLAIN: ValueFunction = { kind: "linear", worst: 0, best: 100 };

export const UNKNOWN: Cell = { unknown: true };

/** A value that is exact. */
export const exactly = (value: number): Cell => ({ value, quantiles: null });

/** A value that may be anything between two, each as likely. */
export const between = (low: number, high: number): Cell => ({
  value: (low + high) / 2,
  quantiles: Array.from({ length: 21 }, (_, n) => low + ((high - low) * n) / 20),
});

/** A request of plain points, exact where a number is given. */
export const asking = (
  cells: readonly (readonly (number | Cell)[])[],
  weights: RankRequest["weights"],
  more: Partial<RankRequest> = {},
): RankRequest => ({
  criteria: (cells[0] ?? []).map(() => ({ values: PLAIN })),
  cells: cells.map((row) => row.map((cell) => (typeof cell === "number" ? exactly(cell) : cell))),
  weights,
  seed: "seed",
  ...more,
});

export function ranked(request: RankRequest): Ranking {
  const ranking = rank(request);
  if (!ranking.ok) throw new Error(ranking.error.code);
  return ranking.value;
}
