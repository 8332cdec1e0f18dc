import { type Cell, DRAWS, type RankRequest } from "./request";
import { type FunctionFault, faultOfFunction } from "./values/fault-of-function";
import type { ValueFunction } from "./values/value-function";
import { type WeightsFault, faultOfWeights } from "./weights/fault-of-weights";

/** Why nothing can be ranked, and where that stands: alternative and criterion are counted from 0. */
export type RankFault =
  | { readonly code: "no-alternatives" | "no-criteria" | "draws-outside" | "too-much" | WeightsFault }
  | { readonly code: FunctionFault; readonly criterion: number }
  | { readonly code: "cells-missing"; readonly alternative: number }
  | {
      readonly code: "value-not-a-number" | "quantiles-wrong" | "no-such-grade";
      readonly alternative: number;
      readonly criterion: number;
    };

const MOST_DRAWS = 1_000_000;
/** Numbers drawn in all, at most: a minute's work. */
const MOST_NUMBERS = 2_000_000_000;
/** Totals that are kept until the end, at most: 400 megabytes. */
const MOST_TOTALS = 50_000_000;

const QUANTILES = 21;

/** What stands in the way of a ranking, the first thing of it; `undefined` where there is nothing. */
export function faultOfRequest({ criteria, cells, weights, draws = DRAWS }: RankRequest): RankFault | undefined {
  if (cells.length === 0) return { code: "no-alternatives" };
  if (criteria.length === 0) return { code: "no-criteria" };
  if (!Number.isInteger(draws) || draws < 1 || draws > MOST_DRAWS) return { code: "draws-outside" };
  if (cells.length * draws > MOST_TOTALS || cells.length * criteria.length * draws > MOST_NUMBERS)
    return { code: "too-much" };
  for (const [criterion, { values }] of criteria.entries()) {
    const code = faultOfFunction(values);
    if (code) return { code, criterion };
  }
  const code = faultOfWeights(weights, criteria.length);
  return code ? { code } : faultOfCells(criteria, cells);
}

function faultOfCells(criteria: RankRequest["criteria"], cells: RankRequest["cells"]): RankFault | undefined {
  for (const [alternative, row] of cells.entries()) {
    if (row.length !== criteria.length) return { code: "cells-missing", alternative };
    for (const [criterion, { values }] of criteria.entries()) {
      const cell = row[criterion];
      const fault = cell && faultOfCell(values, cell);
      if (fault) return { code: fault, alternative, criterion };
    }
  }
  return undefined;
}

function faultOfCell(values: ValueFunction, cell: Cell) {
  if ("unknown" in cell) return undefined;
  if (!Number.isFinite(cell.value)) return "value-not-a-number";
  if (values.kind === "grades" && (cell.value < 1 || cell.value > values.points.length)) return "no-such-grade";
  return cell.quantiles === null || isAscending(cell.quantiles) ? undefined : "quantiles-wrong";
}

const isAscending = (quantiles: readonly number[]): boolean =>
  quantiles.length === QUANTILES &&
  quantiles.every((one, n) => Number.isFinite(one) && (n === 0 || one >= (quantiles[n - 1] ?? one)));
