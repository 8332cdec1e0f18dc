import type { Cell } from "./cell";
import { cellOfCriterion } from "./cell-of";
import type { Frame } from "./frame";
import type { Evidence } from "./inputs";
import { type Met, meetsLimit } from "./meets";

/** One option held against a frame. */
export interface Compared {
  /** By criterion, in the frame's order. */
  readonly cells: readonly Cell[];
  /** By limit, in the frame's order. */
  readonly met: readonly Met[];
  /** Whether a limit is not met for certain: it goes no further, and stays in the record. */
  readonly isOut: boolean;
}

/** What an option's evidence says by each criterion, and whether it is within each limit, as of a moment (ISO 8601). */
export function compareOption(
  { criteria, limits }: Pick<Frame, "criteria" | "limits">,
  evidence: Evidence,
  asOf: string,
): Compared {
  const met = limits.map((limit) => meetsLimit(evidence, limit, asOf));
  return {
    cells: criteria.map((criterion) => cellOfCriterion(evidence, criterion, asOf)),
    met,
    isOut: met.some(({ meets }) => meets === false),
  };
}
