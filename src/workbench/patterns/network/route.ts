import { NODE_KINDS, type NodeKind } from "../../../domain/analysis/networks";
import { type Written, readQuery, writeQuery } from "../../router/query";
import { type Address, type Route, address } from "../../router/route";

/** What of the network is looked at. What is left out does not narrow. */
export interface NetworkQuery {
  readonly case?: string;
  /** The kinds of node that are in it; all where nothing is said. */
  readonly kinds?: readonly NodeKind[];
  /** Whoever is tied to fewer others is left out: "2", "3", "5". */
  readonly least?: string;
  /** The last month: "2024-03". */
  readonly until?: string;
}

interface NetworkPlace {
  readonly view: "network";
  readonly query: NetworkQuery;
}

interface Says {
  readonly case?: string;
  readonly kinds?: string;
  readonly least?: string;
  readonly until?: string;
}

const QUERY: Written<Says> = [
  ["case", "case"],
  ["kinds", "kinds"],
  ["least", "least"],
  ["until", "until"],
];
export const LEASTS = ["1", "2", "3", "5", "10"] as const;

/** Who and what hangs together: a view of the room of patterns. */
export const networkRoute: Route<NetworkPlace> = {
  view: "network",
  parse: ([room, name, ...more], search) =>
    room === "patterns" && name === "network" && more.length === 0
      ? { view: "network", query: parseQuery(search) }
      : undefined,
  format: ({ query: { kinds, ...rest } }) =>
    address(["patterns", "network"], writeQuery({ ...rest, ...(kinds && { kinds: kinds.join(",") }) }, QUERY)),
};

function parseQuery(search: string): NetworkQuery {
  const { case: caseId, kinds, least, until } = readQuery(search, QUERY);
  const wanted = NODE_KINDS.filter((kind) => kinds?.split(",").includes(kind));
  const isLeast = LEASTS.some((one) => one === least);
  return {
    ...(caseId !== undefined && { case: caseId }),
    ...(wanted.length > 0 && wanted.length < NODE_KINDS.length && { kinds: wanted }),
    ...(isLeast && least !== undefined && { least }),
    ...(until !== undefined && /^\d{4}-\d{2}$/u.test(until) && { until }),
  };
}

export const networkHref = (query: NetworkQuery = {}): Address => networkRoute.format({ view: "network", query });
