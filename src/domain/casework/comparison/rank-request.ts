import type { Cell as RankCell, RankRequest, Weights as RankWeights } from "../ranking";
import type { Cell } from "./cell";
import type { Criterion } from "./frame";
import type { Weights } from "./weights";

/** What is ranked: cells by option and criterion, weights by the criteria that they name. */
export interface ToRank {
  readonly criteria: readonly Criterion[];
  readonly cells: readonly (readonly Cell[])[];
  readonly weights: Weights;
  /** The same text gives the same digits: the case's ID. */
  readonly seed: string;
}

/** A comparison as the ranking takes it. What is not measured is unknown there, and never filled in. */
export const rankRequestOf = ({ criteria, cells, weights, seed }: ToRank): RankRequest => ({
  criteria: criteria.map(({ value }) => ({ values: value })),
  cells: cells.map((row) => row.map(rankCell)),
  weights: rankWeights(weights, criteria),
  seed,
});

const rankCell = (cell: Cell): RankCell =>
  cell.state === "measured" ? { value: cell.value, quantiles: cell.quantiles } : { unknown: true };

function rankWeights({ how, of }: Weights, criteria: readonly Criterion[]): RankWeights {
  const points = criteria.map(
    ({ criterionId }) => of.find((weight) => weight.criterionId === criterionId)?.points ?? 0,
  );
  return how === "order" ? { kind: "order", ranks: points } : { kind: "points", points };
}
