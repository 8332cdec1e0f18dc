import type { Criterion, Limit, Mark } from "../../../domain/casework/comparison";
import { groupBy } from "../../../domain/ground/grouping";
import type { Option } from "../hold-options";

/** Something to keep in mind before relying on a comparison. */
export interface MindItem {
  readonly code: Mindful | "missing" | "crosses" | "limit-unknown";
  /** Of one or several options. */
  readonly options: readonly string[];
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
  "doubted",
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
      return [{ code, options: [name], what: limits[n]?.name ?? "", count: null }];
    }),
  );
  const cells = inside.flatMap(({ name, cells: row }) =>
    row.map((cell, n) => ({ cell, option: name, what: criteria[n]?.name ?? "" })),
  );
  const missing = cells.flatMap(({ cell, option, what }): MindItem[] =>
    cell.state === "measured" ? [] : [{ code: "missing", options: [option], what, count: null }],
  );
  const weak = cells.flatMap(({ cell, option, what }) =>
    MINDFUL.filter((code) => cell.marks.includes(code)).map((code): MindItem => {
      const isCounted = code === "few" && cell.state === "measured";
      return { code, options: [option], what, count: isCounted ? cell.count : null };
    }),
  );
  return together([...open, ...missing, ...weak]);
}

/** What is the same of several options is said once. */
const together = (items: readonly MindItem[]): readonly MindItem[] =>
  [...groupBy(items, ({ code, what, count }) => JSON.stringify([code, what, count])).values()].flatMap((same) =>
    same.slice(0, 1).map((first) => ({ ...first, options: same.flatMap(({ options }) => options) })),
  );
