import type { RankRequest } from "../ranking";
import type { Cell } from "./cell";
import { cellOfCriterion } from "./cell-of";
import type { Criterion, Limit } from "./frame";
import type { Evidence } from "./inputs";
import { type Met, meetsLimit } from "./meets";
import type { Weights } from "./weights";

/** What is compared, by what, and of when. */
export interface Compared {
  readonly criteria: readonly Criterion[];
  readonly limits: readonly Limit[];
  /** By alternative. */
  readonly evidence: readonly Evidence[];
  /** Ages are counted from here (ISO 8601, UTC). */
  readonly asOf: string;
}

/** A choice with everything filled in, by alternative. */
export interface LaidOut {
  /** By alternative and criterion. */
  readonly cells: readonly (readonly Cell[])[];
  /** By alternative and limit. */
  readonly met: readonly (readonly Met[])[];
  /** The alternatives that are outside of no limit as far as is known, counted from 0. */
  readonly within: readonly number[];
}

/** Measure each alternative by each criterion, and ask of it what each limit asks. */
export function layOut({ criteria, limits, evidence, asOf }: Compared): LaidOut {
  const cells = evidence.map((one) => criteria.map((criterion) => cellOfCriterion(one, criterion, asOf)));
  const met = evidence.map((one) => limits.map((limit) => meetsLimit(one, limit, asOf)));
  const isWithin = (n: number): boolean => met[n]?.every(({ meets }) => meets !== false) ?? false;
  return { cells, met, within: [...evidence.keys()].filter(isWithin) };
}

/** How a record is ranked: raised whenever the same request could give other digits. */
export const RANKING_VERSION = 1;
export const DRAWS = 10_000;
/** Each weight may be off by so many points of 100. */
export const BAND = 10;

/** What is ranked: the alternatives within the limits, in their order. The case's ID is the seed, so that all who ask get the same digits. */
export function rankRequest(
  {
    criteria,
    weights,
    seed,
  }: { readonly criteria: readonly Criterion[]; readonly weights: Weights; readonly seed: string },
  { cells, within }: Pick<LaidOut, "cells" | "within">,
): RankRequest {
  const points = criteria.map(
    ({ criterionId }) => weights.of.find((one) => one.criterionId === criterionId)?.points ?? 0,
  );
  return {
    criteria: criteria.map(({ value }) => ({ values: value })),
    cells: within.map((n) => (cells[n] ?? []).map(rankCell)),
    weights: weights.how === "order" ? { kind: "order", ranks: points } : { kind: "points", points, band: BAND },
    seed,
    draws: DRAWS,
  };
}

const rankCell = (cell: Cell): RankRequest["cells"][number][number] =>
  cell.state === "measured" ? { value: cell.value, quantiles: cell.quantiles } : { unknown: true };
