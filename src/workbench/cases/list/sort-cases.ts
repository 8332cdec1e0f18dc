import type { CaseRow } from "../../../domain/casework/cases";
import type { CaseCounts } from "../../../storage/reading";
import { caseKindName } from "../../../ui/case-kind-names";
import { language } from "../../../ui/texts";
import type { CaseSort, CasesQuery, SortOrder } from "../routes";

type Counts = ReadonlyMap<string, CaseCounts> | undefined;

/** Cases in the order that the official asked for; those that are alike in it as they came. */
export function sortCases(
  cases: readonly CaseRow[],
  { sort, order = "ascending" }: Pick<CasesQuery, "sort" | "order">,
  counts: Counts,
): readonly CaseRow[] {
  if (!sort) return cases;
  const turn = order === "ascending" ? 1 : -1;
  return [...cases].sort((a, b) => turn * compare(keyOf(a, sort, counts), keyOf(b, sort, counts)));
}

/** The order that a press on a head asks for: where it is sorted so already, the other way round. */
export function pressedOrder(sort: CaseSort, query: Pick<CasesQuery, "sort" | "order">): SortOrder {
  const first = sort === "captures" || sort === "facts" || sort === "opened" ? "descending" : "ascending";
  if (query.sort !== sort) return first;
  return query.order === "ascending" ? "descending" : "ascending";
}

function keyOf(row: CaseRow, sort: CaseSort, counts: Counts): string | number {
  switch (sort) {
    case "title":
      return row.title;
    case "kind":
      return caseKindName(row.kind);
    case "status":
      return row.status === "open" ? 0 : 1;
    case "captures":
    case "facts":
      return counts?.get(row.caseId)?.[sort] ?? 0;
    case "opened":
      return Date.parse(row.openedAt);
  }
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number"
    ? a - b
    : String(a).localeCompare(String(b), language(), { numeric: true });
