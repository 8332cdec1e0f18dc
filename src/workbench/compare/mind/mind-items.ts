import type { Criterion, Limit, Mark } from "../../../domain/casework/comparison";
import type { Option } from "../hold-options";

/** Something to keep in mind before relying on a comparison. */
export interface MindItem {
  readonly code: Mindful | "missing" | "crosses" | "limit-unknown";
  readonly option: string;
  /** Of the criterion, or the limit. */
  readonly what: string;
  /** How many ratings there are, where that is the matter. */
  readonly count: number | null;
}

/** The marks that may turn a decision; what others say stands with the number itself. */
const MINDFUL = [
  "few",
  "one-sided",
  "one-source",
  "sources-differ",
  "inherited",
  "removed",
  "stale",
  "facts-differ",
  "places-differ",
  "value-outside-scale",
] as const satisfies readonly Mark[];
export type Mindful = (typeof MINDFUL)[number];

/** What is to be kept in mind of the options that are compared: what is missing or open first, then what is weak. */
export function mindItems(
  inside: readonly Option[],
  { criteria, limits }: { readonly criteria: readonly Criterion[]; readonly limits: readonly Limit[] },
): readonly MindItem[] {
  const open = inside.flatMap(({ name, met }) =>
    met.flatMap(({ meets, cell }, n): MindItem[] => {
      if (meets !== null) return [];
      const code = cell.state === "measured" ? "crosses" : "limit-unknown";
      return [{ code, option: name, what: limits[n]?.name ?? "", count: null }];
    }),
  );
  const cells = inside.flatMap(({ name, cells: row }) =>
    row.map((cell, n) => ({ cell, option: name, what: criteria[n]?.name ?? "" })),
  );
  const missing = cells.flatMap(({ cell, option, what }): MindItem[] =>
    cell.state === "measured" ? [] : [{ code: "missing", option, what, count: null }],
  );
  const weak = cells.flatMap(({ cell, option, what }) =>
    MINDFUL.filter((code) => cell.marks.includes(code)).map((code): MindItem => {
      return { code, option, what, count: cell.state === "measured" ? cell.count : null };
    }),
  );
  return [...open, ...missing, ...weak];
}
