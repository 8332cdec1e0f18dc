import { type Cell, type Limit, type Met, cellOf, limitsWith, meetsLimit } from "../../../domain/casework/comparison";
import { type CaptureChanges, identityOf } from "../../../domain/evidence/captures";
import { groupBy } from "../../../domain/ground/grouping";
import type { Alternative, CaseComparison } from "../../../storage/reading";
import { changedLately } from "./changed-lately";
import type { ShownColumn } from "./columns/shown-column";

/** How an option stands to the limits: within all of them, outside of one, or not known for certain. */
export const STANDINGS = ["within", "open", "outside"] as const;
export type Standing = (typeof STANDINGS)[number];

/** One option with what every column says of it. */
export interface OptionRow {
  readonly alternative: Alternative;
  /** By the key of their column. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** By the name of their limit. */
  readonly met: ReadonlyMap<string, Met>;
  /** Undefined where there are no limits. */
  readonly standing: Standing | undefined;
  readonly hosts: readonly string[];
  /** How many of its reviews were captured, each once; counted only where a column shows it. */
  readonly reviews: number;
  /** What the latest capture of a page says otherwise than the one before. */
  readonly changed: CaptureChanges["changed"];
}

export function optionRows(
  { alternatives, captures, framed, planLimits }: CaseComparison,
  columns: readonly ShownColumn[],
  asOf: string,
): readonly OptionRow[] {
  const limits = limitsWith(framed?.frame, planLimits);
  const counts = columns.some(({ column }) => column.of === "reviews");
  return alternatives.map((alternative) => {
    const met = new Map(limits.map((limit) => [limit.limitId, meetsLimit(alternative.evidence, limit, asOf)]));
    const facts = alternative.listings.flatMap((listing) => listing.facts);
    const reviews = counts ? facts.filter(({ kind }) => kind === "review") : [];
    return {
      alternative,
      cells: new Map(columns.flatMap((column) => cellIn(alternative, column, asOf))),
      met,
      standing: standingOf(limits, met),
      hosts: [
        ...new Set(alternative.listings.flatMap((one) => [...one.facts, ...one.setAside]).map(({ host }) => host)),
      ],
      reviews: groupBy(reviews, ({ fact }) => identityOf(fact)).size,
      changed: changedLately(facts, captures),
    };
  });
}

const cellIn = (
  { evidence }: Alternative,
  { key, measured }: ShownColumn,
  asOf: string,
): (readonly [string, Cell])[] => (measured ? [[key, cellOf(evidence, { ...measured, asOf })]] : []);

function standingOf(limits: readonly Limit[], met: ReadonlyMap<string, Met>): Standing | undefined {
  if (limits.length === 0) return undefined;
  const all = [...met.values()].map(({ meets }) => meets);
  if (all.includes(false)) return "outside";
  return all.includes(null) ? "open" : "within";
}
