import { type Cell, type Cite, type LaidOut, layOut } from "../../../../casework/comparison";
import { type ComparedRecord, type Decision, evidenceOf, sharesOf } from "../../../../casework/decision";
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
  const evidence = record.evidence.map((one) => evidenceOf(one, cited));
  // By their places: what was computed before of the same evidence may be given again, with that one's inputs.
  const numbers = new Map(cited.map((one, n) => [keyOf(one, one.row), n + 1] as const).reverse());
  return {
    record,
    shares: sharesOf(record),
    laid: layOut({ ...record, evidence }),
    citedBy: (cell) => {
      const inputs = [...(cell?.inputs ?? []), ...(cell?.leftOut ?? []).map(({ input }) => input)];
      const found = inputs.flatMap(
        (input) => numbers.get(keyOf(input.cite, input.of === "own" ? input.key : undefined)) ?? [],
      );
      return [...new Set(found)].sort((a, b) => a - b);
    },
  };
}

const keyOf = ({ origin, index, fact }: Cite, row: string | undefined): string =>
  JSON.stringify([origin, index, fact ?? null, row ?? null]);

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
