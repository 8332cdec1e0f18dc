import { type Written, readQuery, writeQuery } from "../router/query";
import { type Route, address } from "../router/route";

/** Which lines the log shows; dates are days in the official's own time zone (YYYY-MM-DD). */
export interface LogQuery {
  readonly case?: string;
  readonly source?: string;
  readonly subject?: string;
  readonly kind?: string;
  readonly from?: string;
  readonly to?: string;
}

interface LogPlace {
  readonly view: "log";
  readonly query: LogQuery;
}

const QUERY: Written<LogQuery> = [
  ["case", "case"],
  ["source", "source"],
  ["subject", "subject"],
  ["kind", "kind"],
  ["from", "from"],
  ["to", "to"],
];

/** The log, narrowed or whole. */
export const logRoute: Route<LogPlace> = {
  view: "log",
  parse: ([name, ...more], search) =>
    name === "log" && more.length === 0 ? { view: "log", query: parseQuery(search) } : undefined,
  format: ({ query }) => address(["log"], writeQuery(query, QUERY)),
};

function parseQuery(search: string): LogQuery {
  const { from, to, ...rest } = readQuery(search, QUERY);
  return { ...rest, ...(isDay(from) && { from }), ...(isDay(to) && { to }) };
}

function isDay(text: string | undefined): text is string {
  if (text === undefined || !/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

interface EntryPlace {
  readonly view: "entry";
  readonly origin: string;
  readonly index: number;
  /** Which of its facts is wanted, by its number in the capture. */
  readonly fact?: number;
}

const NUMBER = /^(?:0|[1-9]\d{0,14})$/u;
const ENTRY_QUERY: Written<{ readonly fact?: string }> = [["fact", "fact"]];

/** One entry of the log. */
export const entryRoute: Route<EntryPlace> = {
  view: "entry",
  parse: ([name, origin, index = "", ...more], search) => {
    const { fact = "" } = readQuery(search, ENTRY_QUERY);
    return name === "entries" && origin && NUMBER.test(index) && more.length === 0
      ? { view: "entry", origin, index: Number(index), ...(NUMBER.test(fact) && { fact: Number(fact) }) }
      : undefined;
  },
  format: ({ origin, index, fact }) =>
    address(["entries", origin, index], writeQuery(fact === undefined ? {} : { fact: String(fact) }, ENTRY_QUERY)),
  nameOf: ({ origin, index }) => `${origin} ${index}`,
};
