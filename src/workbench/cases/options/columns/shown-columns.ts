import { cellOf } from "../../../../domain/casework/comparison";
import type { CaseKind } from "../../../../domain/ground/case-names";
import type { OptionColumn } from "../../../../platform/kept";
import type { CaseComparison } from "../../../../storage/reading";
import { columnKey } from "./column-key";
import { columnName } from "./column-name";
import { defaultColumns } from "./default-columns";
import { columnOfMeasure, limitOn } from "./frame-measures";
import { measuredIn } from "./measured-in";
import type { ShownColumn } from "./shown-column";

/**
 * The columns in which a case's options are shown: those that the official chose for this kind of case, else those that the kind has by itself
 * and that something here fills. A limit of the comparison always has its column.
 */
export function shownColumns(
  known: CaseComparison,
  kind: CaseKind,
  chosen: readonly OptionColumn[] = [],
): readonly ShownColumn[] {
  const limits = (known.framed?.frame.limits ?? []).flatMap(({ measure }) => columnOfMeasure(measure) ?? []);
  const wanted = chosen.length > 0 ? chosen : withLimits(defaultColumns(kind, known), limits);
  const columns = withLimits(wanted, limits).flatMap((column) => shownColumn(known, column) ?? []);
  return chosen.length > 0
    ? columns
    : columns.filter((column) => column.limit !== undefined || isFilled(known, column));
}

/** Before the sources and days, which stand at the end; where a limit takes another of several rows, its column in place of that. */
function withLimits(columns: readonly OptionColumn[], limits: readonly OptionColumn[]): readonly OptionColumn[] {
  const replaced = columns.map((column) => limits.find((limit) => isSameHead(limit, column)) ?? column);
  const keys = new Set(replaced.map(columnKey));
  const missing = new Map(limits.map((column) => [columnKey(column), column]));
  for (const key of keys) missing.delete(key);
  const end = replaced.findIndex(({ of }) => of === "sources" || of === "captured");
  const at = end < 0 ? replaced.length : end;
  return [...replaced.slice(0, at), ...missing.values(), ...replaced.slice(at)];
}

const isSameHead = (a: OptionColumn, b: OptionColumn): boolean =>
  a.of === "own" && b.of === "own" && a.take !== "count" && a.datasetId === b.datasetId && a.head === b.head;

/** Undefined where it cannot be shown here: its dataset is not here, or nothing says on which scale. */
export function shownColumn(known: CaseComparison, column: OptionColumn): ShownColumn | undefined {
  const measured = measuredIn(known, column);
  if (measured === undefined && !NOT_MEASURED.has(column.of)) return undefined;
  return {
    key: columnKey(column),
    column,
    name: columnName(known, column),
    measured,
    limit: limitOn(known, column),
  };
}

const NOT_MEASURED: ReadonlySet<OptionColumn["of"]> = new Set<OptionColumn["of"]>(["sources", "reviews", "captured"]);

function isFilled({ alternatives }: CaseComparison, { column, measured }: ShownColumn): boolean {
  if (column.of === "reviews")
    return alternatives.some(({ listings }) =>
      listings.some(({ facts }) => facts.some(({ kind }) => kind === "review")),
    );
  if (!measured) return true;
  return alternatives.some(({ evidence }) => {
    const cell = cellOf(evidence, { ...measured, asOf: "" });
    return cell.state !== "unknown" || cell.why !== "nothing-known";
  });
}
