import { type Written, readQuery, writeQuery } from "../router/query";
import { type Route, address } from "../router/route";

/** Which cases the list shows. What is left out does not narrow. */
export interface CasesQuery {
  readonly status?: "open" | "closed";
  readonly text?: string;
}

interface CasesPlace {
  readonly view: "cases";
  readonly query: CasesQuery;
}

const QUERY: Written<CasesQuery> = [
  ["status", "status"],
  ["q", "text"],
];

/** The list of cases: where the workbench begins, too. */
export const casesRoute: Route<CasesPlace> = {
  view: "cases",
  parse: ([name = "cases", ...more], query) =>
    name === "cases" && more.length === 0 ? { view: "cases", query: parseQuery(query) } : undefined,
  format: ({ query }) => address(["cases"], writeQuery(query, QUERY)),
};

function parseQuery(search: string): CasesQuery {
  const { status, ...rest } = readQuery(search, QUERY);
  return status === "open" || status === "closed" ? { ...rest, status } : rest;
}

/** The sides of a case; the first is the one that opens. */
export const CASE_TABS = ["evidence", "compare", "decision", "log"] as const;
export type CaseTab = (typeof CASE_TABS)[number];

/** What of a case's evidence is looked at. What is left out is as it comes. */
export interface EvidenceQuery {
  /** Which of its notes is wanted. */
  readonly note?: string;
  /** The subject whose evidence is wanted, by the part that names it. */
  readonly subject?: string;
  /** The key of the column that the options are sorted by, and which way. */
  readonly sort?: string;
  readonly order?: SortOrder;
}

export const SORT_ORDERS = ["ascending", "descending"] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

interface CasePlace extends EvidenceQuery {
  readonly view: "case";
  readonly caseId: string;
  readonly tab: CaseTab;
}

const CASE_QUERY: Written<EvidenceQuery> = [
  ["note", "note"],
  ["subject", "subject"],
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
