import { type Criterion, type Weights, rankRequest } from "../comparison";
import { fixedWeights, pointsOf } from "../ranking";
import type { ComparedRecord } from "./shapes-v2";

type Weighed = Pick<ComparedRecord, "criteria" | "weights">;

/** The weights of a record's criteria as shares that add up to 1. */
export const sharesOf = ({
  criteria,
  weights,
}: {
  readonly criteria: readonly Criterion[];
  readonly weights: Weights;
}): readonly number[] =>
  fixedWeights(rankRequest({ criteria, weights, seed: "" }, { cells: [], within: [] }).weights, criteria.length);

/** What each cell of a record is worth, 0 … 100 points, by option and criterion; null where it was not known. */
export const worthOf = ({ criteria, cells }: Pick<ComparedRecord, "criteria" | "cells">): (number | null)[][] =>
  cells.map((row) =>
    row.map((cell, n) => {
      const fn = criteria[n]?.value;
      return cell && fn ? pointsOf(fn, cell.value) : null;
    }),
  );

/** By what one option comes out below another. */
export interface Loss {
  /** The criterion's number, counted from 0. */
  readonly criterion: number;
  /** How many of the 100 points it costs. */
  readonly points: number;
}

/** Points of 100 below which a difference is none. */
const LEAST = 0.5;
const MOST = 3;

/** By which criteria `other` loses most against `chosen`, the heaviest first; what is not known of either is no loss. */
export function lossesOf(record: Weighed & Pick<ComparedRecord, "cells">, other: number, chosen: number): Loss[] {
  const shares = sharesOf(record);
  const worth = worthOf(record);
  return record.criteria
    .flatMap((_one, criterion) => {
      const [a, b] = [worth[chosen]?.[criterion] ?? null, worth[other]?.[criterion] ?? null];
      return a === null || b === null ? [] : [{ criterion, points: (shares[criterion] ?? 0) * (a - b) }];
    })
    .filter(({ points }) => points >= LEAST)
    .sort((a, b) => b.points - a.points || a.criterion - b.criterion)
    .slice(0, MOST);
}

/** The options that have the most points, as fixed and measured; several where they are equal, none where nothing was ranked. */
export function firstOf({ points }: Pick<ComparedRecord, "points">): readonly number[] {
  const middles = points.map((one) => one && (one.value ?? (one.low + one.high) / 2));
  const best = middles.reduce<number>((most, one) => (one !== null && one > most ? one : most), -1);
  return middles.flatMap((one, n) => (one !== null && best - one < 1e-9 ? [n] : []));
}
