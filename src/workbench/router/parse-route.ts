import { parseCasesQuery, parseLogQuery } from "./queries";
import { CASE_TABS, type LogQuery, type Route } from "./route";

/** The place an address's fragment names (`#/cases/PL-1`); an unknown one is a place of its own, "not-found". */
export function parseRoute(hash: string): Route {
  const [path = "", search = ""] = splitOnce(hash.replace(/^#/u, ""), "?");
  return placeOf(partsOf(path), search) ?? { view: "not-found", address: hash };
}

function placeOf(parts: readonly string[] | undefined, search: string): Route | undefined {
  if (!parts) return undefined;
  const [view = "cases", ...rest] = parts;
  if (view === "cases" && rest.length === 0) return { view, query: parseCasesQuery(search) };
  if (view === "cases") return casePlace(rest);
  if (view === "log") return logPlace(rest, parseLogQuery(search));
  if (view === "entries") return entryPlace(rest);
  if (view === "exchange") return exchangePlace(rest);
  return (view === "sources" || view === "recipes") && rest.length === 0 ? { view } : undefined;
}

function casePlace([caseId, tabName = "evidence", ...more]: readonly string[]): Route | undefined {
  const tab = CASE_TABS.find((known) => known === tabName);
  return caseId && tab && more.length === 0 ? { view: "case", caseId, tab } : undefined;
}

function logPlace([part, ...more]: readonly string[], query: LogQuery): Route | undefined {
  if (part === undefined) return { view: "log", query };
  return part === "maintenance" && more.length === 0 ? { view: "log", query, maintenance: true } : undefined;
}

function entryPlace([origin, index = "", ...more]: readonly string[]): Route | undefined {
  const isIndex = /^(?:0|[1-9]\d{0,14})$/u.test(index);
  return origin && isIndex && more.length === 0 ? { view: "entry", origin, index: Number(index) } : undefined;
}

function exchangePlace([sha256, ...more]: readonly string[]): Route | undefined {
  if (sha256 === undefined) return { view: "exchange" };
  return /^[0-9a-f]{64}$/u.test(sha256) && more.length === 0 ? { view: "import", sha256 } : undefined;
}

/** The decoded parts of a path; undefined where it is not one. */
function partsOf(path: string): string[] | undefined {
  try {
    return path.split("/").filter(Boolean).map(decodeURIComponent);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}
