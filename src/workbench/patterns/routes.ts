import { type Written, readQuery, writeQuery } from "../router/query";
import { type Route, address } from "../router/route";

/** What patterns are looked for in. What is left out does not narrow. */
export interface PatternsQuery {
  /** A subject, by any of its parts. */
  readonly subject?: string;
  readonly case?: string;
  readonly source?: string;
  /** A year. */
  readonly from?: string;
}

interface PatternsPlace {
  readonly view: "patterns";
  readonly query: PatternsQuery;
}

const ROOM = "patterns";

const QUERY: Written<PatternsQuery> = [
  ["subject", "subject"],
  ["case", "case"],
  ["source", "source"],
  ["from", "from"],
];

/** What the crowd says over time. */
export const patternsRoute: Route<PatternsPlace> = {
  view: "patterns",
  parse: ([name, ...more], search) => {
    if (name !== ROOM || more.length > 0) return undefined;
    const { from, ...query } = readQuery(search, QUERY);
    const isYear = from !== undefined && /^\d{4}$/u.test(from);
    return { view: "patterns", query: { ...query, ...(isYear && { from }) } };
  },
  format: ({ query }) => address([ROOM], writeQuery(query, QUERY)),
};
