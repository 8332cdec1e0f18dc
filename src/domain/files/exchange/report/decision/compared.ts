import { type Cell, type Input, type LaidOut, layOut, rankRequest } from "../../../../casework/comparison";
import { type ComparedRecord, type Decision, evidenceOf } from "../../../../casework/decision";
import { fixedWeights } from "../../../../casework/ranking";
import type { Decided } from "./decided";

/** An option of a decision with its place in the record. */
export interface Option {
  readonly at: number;
  readonly option: Decision["options"][number];
}

/** A comparison as a decision records it, with what its figures rest on. */
export interface ComparedOf {
  readonly record: ComparedRecord;
  /** Each criterion's share of the whole. */
  readonly shares: readonly number[];
  readonly laid: LaidOut;
  /** What a cell cites, counted from 1. */
  readonly citedBy: (cell: Cell | undefined) => readonly number[];
}

/** Nothing where nothing was compared. */
export function comparedOf({ decision: { compared: record, cited } }: Decided): ComparedOf | undefined {
  if (!record) return undefined;
  const numbers = new Map<Input, number>();
  const evidence = record.evidence.map((one) => {
    const read = evidenceOf(one, cited);
    for (const kind of ["ratings", "facts", "own", "places", "judgements"] as const)
      for (const [n, input] of read[kind].entries()) numbers.set(input, (one[kind][n]?.cited ?? -1) + 1);
    return read;
  });
  const { criteria, weights, method } = record;
  const asked = rankRequest({ criteria, weights, seed: method.seed }, { cells: [], within: [] });
  return {
    record,
    shares: fixedWeights(asked.weights, criteria.length),
    laid: layOut({ ...record, evidence }),
    citedBy: (cell) => {
      const inputs = [...(cell?.inputs ?? []), ...(cell?.leftOut ?? []).map(({ input }) => input)];
      const found = inputs.map((input) => numbers.get(input) ?? 0).filter((n) => n >= 1 && n <= cited.length);
      return [...new Set(found)].sort((a, b) => a - b);
    },
  };
}

const ORDER = { chosen: 0, rejected: 1, outside: 2 } as const;

/** The options as a reader wants them: what was chosen first, then by their points; what is outside of a limit last. */
export function optionsInOrder({ options, compared }: Decision): readonly Option[] {
  const pointsOf = (at: number): number => compared?.points[at]?.value ?? -1;
  return options
    .map((option, at) => ({ option, at }))
    .sort(
      (a, b) => ORDER[a.option.verdict] - ORDER[b.option.verdict] || pointsOf(b.at) - pointsOf(a.at) || a.at - b.at,
    );
}
