import { formatCasesQuery, formatLogQuery } from "./queries";
import type { Route } from "./route";

/** The address of a place, for links: `#/cases/PL-2026-0142/log`. */
export function formatRoute(route: Route): string {
  switch (route.view) {
    case "cases":
      return `#/cases${formatCasesQuery(route.query)}`;
    case "case":
      return `#/cases/${encodeURIComponent(route.caseId)}${route.tab === "evidence" ? "" : `/${route.tab}`}`;
    case "log":
      return `#/log${route.maintenance ? "/maintenance" : ""}${formatLogQuery(route.query)}`;
    case "entry":
      return `#/entries/${encodeURIComponent(route.origin)}/${route.index}`;
    case "sources":
      return "#/sources";
    case "recipes":
      return "#/recipes";
    case "exchange":
      return "#/exchange";
    case "import":
      return `#/exchange/${route.sha256}`;
    case "not-found":
      return route.address;
  }
}

/** Places with the same name are one view: its filters and tabs may change while the official stays in it. */
export function viewName(route: Route): string {
  if (route.view === "case") return formatRoute({ ...route, tab: "evidence" });
  return route.view === "entry" || route.view === "import" || route.view === "not-found"
    ? formatRoute(route)
    : route.view;
}

export const caseHref = (caseId: string): string => formatRoute({ view: "case", caseId, tab: "evidence" });
export const entryHref = ({ origin, index }: { readonly origin: string; readonly index: number }): string =>
  formatRoute({ view: "entry", origin, index });
