import { type Written, readQuery, writeQuery } from "../router/query";
import { type Route, address } from "../router/route";

export const SORTS = ["name", "captured", "listings"] as const;
export type SubjectSort = (typeof SORTS)[number];

/** Which subjects the list shows. What is left out does not narrow. */
export interface SubjectsQuery {
  readonly text?: string;
  /** A schema.org type. */
  readonly kind?: string;
  readonly case?: string;
  readonly source?: string;
  readonly joined?: "yes" | "no";
  /** Only those of which something may be the same as another. */
  readonly look?: "yes";
  readonly sort?: SubjectSort;
}

interface SubjectsPlace {
  readonly view: "subjects";
  readonly query: SubjectsQuery;
}

const ROOM = "subjects";
const TO_JOIN = "to-join";

const QUERY: Written<SubjectsQuery> = [
  ["q", "text"],
  ["kind", "kind"],
  ["case", "case"],
  ["source", "source"],
  ["joined", "joined"],
  ["look", "look"],
  ["sort", "sort"],
];

/** The list of subjects. */
export const subjectsRoute: Route<SubjectsPlace> = {
  view: "subjects",
  parse: ([name, ...more], query) =>
    name === ROOM && more.length === 0 ? { view: "subjects", query: parseQuery(query) } : undefined,
  format: ({ query }) => address([ROOM], writeQuery(query, QUERY)),
};

function parseQuery(search: string): SubjectsQuery {
  const { joined, look, sort: order, ...rest } = readQuery(search, QUERY);
  const sort = SORTS.find((known) => known === order);
  return {
    ...rest,
    ...((joined === "yes" || joined === "no") && { joined }),
    ...(look === "yes" && { look }),
    ...(sort && { sort }),
  };
}

/** Which suggestions are gone through: all but those put off, or those put off. */
export interface ToJoinQuery {
  readonly later?: "yes";
}

interface ToJoinPlace {
  readonly view: "to-join";
  readonly query: ToJoinQuery;
}

const TO_JOIN_QUERY: Written<ToJoinQuery> = [["later", "later"]];

/** What may be the same. */
export const toJoinRoute: Route<ToJoinPlace> = {
  view: "to-join",
  parse: ([name, part, ...more], search) => {
    if (name !== ROOM || part !== TO_JOIN || more.length > 0) return undefined;
    const { later } = readQuery(search, TO_JOIN_QUERY);
    return { view: "to-join", query: later === "yes" ? { later } : {} };
  },
  format: ({ query }) => address([ROOM, TO_JOIN], writeQuery(query, TO_JOIN_QUERY)),
};

/** The sides of a dossier, in the order in which they stand. */
export const SECTIONS = [
  "ratings",
  "time",
  "patterns",
  "reviews",
  "facts",
  "own",
  "captures",
  "notes",
  "joined",
] as const;
export type Section = (typeof SECTIONS)[number];

interface SubjectPlace {
  readonly view: "subject";
  /** Any part of the subject. */
  readonly node: string;
  readonly section?: Section;
}

/** One subject, by any of its parts: a part's name has a space in it, and no other place has. */
export const subjectRoute: Route<SubjectPlace> = {
  view: "subject",
  parse: ([name, node, sectionName, ...more]) => {
    const section = SECTIONS.find((known) => known === sectionName);
    if (name !== ROOM || !node?.includes(" ") || more.length > 0) return undefined;
    if (sectionName !== undefined && !section) return undefined;
    return { view: "subject", node, ...(section && { section }) };
  },
  format: ({ node, section }) => address([ROOM, node, ...(section ? [section] : [])]),
  nameOf: ({ node }) => node,
};
