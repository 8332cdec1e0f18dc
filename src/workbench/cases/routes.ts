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

interface CasePlace {
  readonly view: "case";
  readonly caseId: string;
  readonly tab: CaseTab;
  /** Which of its notes is wanted. */
  readonly note?: string;
}

const CASE_QUERY: Written<Pick<CasePlace, "note">> = [["note", "note"]];

/** One case. */
export const caseRoute: Route<CasePlace> = {
  view: "case",
  parse: ([name, caseId, tabName = CASE_TABS[0], ...more], search) => {
    const tab = CASE_TABS.find((known) => known === tabName);
    if (name !== "cases" || !caseId || !tab || more.length > 0) return undefined;
    return { view: "case", caseId, tab, ...readQuery(search, CASE_QUERY) };
  },
  format: ({ caseId, tab, note = "" }) =>
    address(["cases", caseId, ...(tab === CASE_TABS[0] ? [] : [tab])], writeQuery({ note }, CASE_QUERY)),
  nameOf: ({ caseId }) => caseId,
};
