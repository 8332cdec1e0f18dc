import { useMemo } from "preact/hooks";
import type { CaseKind } from "../../../domain/ground/case-names";
import { now } from "../../../platform";
import { OPTION_COLUMNS } from "../../../platform/kept";
import type { CaseComparison } from "../../../storage/reading";
import { usePreference } from "../../frame/use-preference";
import type { EvidenceQuery } from "../routes";
import { type ShownColumn } from "./columns/shown-column";
import { shownColumns } from "./columns/shown-columns";
import { type OptionRow, STANDINGS, type Standing, optionRows } from "./option-row";
import { NAME_COLUMN, type Sorting, firstOrder, sortRows } from "./sort-rows";

/** The options of a case as they are shown. */
export interface Options {
  readonly kind: CaseKind;
  readonly comparison: CaseComparison;
  readonly columns: readonly ShownColumn[];
  /** In the order that they stand in: by how they stand to the limits, then sorted. */
  readonly rows: readonly OptionRow[];
  readonly groups: readonly OptionGroup[];
  readonly sorting: Sorting;
  /** The label that the evidence below is narrowed to, which sorting leaves as it is. */
  readonly label: string | undefined;
}

export interface OptionGroup {
  readonly standing: Standing | undefined;
  readonly rows: readonly OptionRow[];
}

export function useOptions(comparison: CaseComparison, kind: CaseKind, query: EvidenceQuery): Options {
  const chosen = usePreference(OPTION_COLUMNS.of(kind));
  const columns = useMemo(() => shownColumns(comparison, kind, chosen), [comparison, kind, chosen]);
  const unsorted = useMemo(() => optionRows(comparison, columns, thisHour()), [comparison, columns]);
  const sorting = sortingOf(columns, query);
  return useMemo(() => {
    const sorted = sortRows(
      unsorted,
      columns.find(({ key }) => key === sorting.key),
      sorting,
    );
    const groups = [...STANDINGS, undefined]
      .map((standing) => ({ standing, rows: sorted.filter((row) => row.standing === standing) }))
      .filter((group) => group.rows.length > 0);
    const rows = groups.flatMap((group) => group.rows);
    return { kind, comparison, columns, groups, sorting, rows, label: query.label };
  }, [unsorted, columns, sorting.key, sorting.order, query.label]);
}

/** Ratings are pooled as of a moment, and once for each: within an hour what did not change is not worked out again. */
const thisHour = (): string => `${now().slice(0, "2026-11-29T14".length)}:00:00.000Z`;

/** As the address says; else by the rating where there is one, else as most is said. */
function sortingOf(columns: readonly ShownColumn[], { sort, order }: EvidenceQuery): Sorting {
  const key = sort ?? columns.find(({ column }) => column.of === "rating")?.key ?? "";
  const column = columns.find((one) => one.key === key);
  const isKnown = column !== undefined || key === NAME_COLUMN;
  return { key: isKnown ? key : "", order: order ?? firstOrder(column) };
}
