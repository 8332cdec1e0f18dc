import { CASE_KINDS, type CaseKind } from "../../domain/casework/cases";
import { type Written, readQuery, writeQuery } from "../router/query";
import { type Route, address } from "../router/route";

/** Which cases the list shows. What is left out does not narrow. */
export interface CasesQuery {
  readonly status?: "open" | "closed";
  readonly kind?: CaseKind;
  readonly text?: string;
  /** By what they are sorted; as they come, the last opened first. */
  readonly sort?: CaseSort;
  readonly order?: SortOrder;
}

/** What cases can be sorted by. */
export const CASE_SORTS = ["title", "kind", "status", "captures", "facts", "opened"] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

export const SORT_ORDERS = ["ascending", "descending"] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

interface CasesPlace {
  readonly view: "cases";
  readonly query: CasesQuery;
}

const QUERY: Written<CasesQuery> = [
  ["status", "status"],
  ["kind", "kind"],
  ["q", "text"],
  ["sort", "sort"],
  ["order", "order"],
];

/** The list of cases: where the workbench begins, too. */
export const casesRoute: Route<CasesPlace> = {
  view: "cases",
  parse: ([name = "cases", ...more], query) =>
    name === "cases" && more.length === 0 ? { view: "cases", query: parseQuery(query) } : undefined,
  format: ({ query }) => address(["cases"], writeQuery(query, QUERY)),
};

function parseQuery(search: string): CasesQuery {
  const { text, ...given } = readQuery(search, QUERY);
  const status = (["open", "closed"] as const).find((one) => one === given.status);
  const kind = CASE_KINDS.find((one) => one === given.kind);
  const sort = CASE_SORTS.find((one) => one === given.sort);
  const order = SORT_ORDERS.find((one) => one === given.order);
  return {
    ...(status && { status }),
    ...(kind && { kind }),
    ...(text !== undefined && { text }),
    ...(sort && { sort }),
    ...(order && { order }),
  };
}

/** The sides of a case; the first is the one that opens. */
export const CASE_TABS = [
  "evidence",
  "scorecard",
  "tags",
  "compare",
  "decision",
  "plan",
  "patterns",
  "watch",
  "log",
] as const;
export type CaseTab = (typeof CASE_TABS)[number];

/** What of a case's evidence is looked at. What is left out is as it comes. */
export interface EvidenceQuery {
  /** Which of its notes is wanted. */
  readonly note?: string;
  /** The subject whose evidence is wanted, by the part that names it. */
  readonly subject?: string;
  /** The label that what is shown of it carries. */
  readonly label?: string;
  /** The key of the column that the options are sorted by, and which way. */
  readonly sort?: string;
  readonly order?: SortOrder;
}

interface CasePlace extends EvidenceQuery {
  readonly view: "case";
  readonly caseId: string;
  readonly tab: CaseTab;
}

const CASE_QUERY: Written<EvidenceQuery> = [
  ["note", "note"],
  ["subject", "subject"],
  ["label", "label"],
  ["sort", "sort"],
  ["order", "order"],
];

/** One case. */
export const caseRoute: Route<CasePlace> = {
  view: "case",
  parse: ([name, caseId, tabName = CASE_TABS[0], ...more], search) => {
    const tab = CASE_TABS.find((known) => known === tabName);
    if (name !== "cases" || !caseId || !tab || more.length > 0) return undefined;
    const { order, ...query } = readQuery(search, CASE_QUERY);
    const known = SORT_ORDERS.find((one) => one === order);
    return { view: "case", caseId, tab, ...query, ...(known && { order: known }) };
  },
  format: ({ caseId, tab, ...query }) =>
    address(["cases", caseId, ...(tab === CASE_TABS[0] ? [] : [tab])], writeQuery(query, CASE_QUERY)),
  nameOf: ({ caseId }) => caseId,
};
