/** What can be found, each with the number that the index keeps it under: a number is never given to another kind. */
export const FIND_KINDS = {
  case: 1,
  subject: 2,
  "aggregate-rating": 3,
  review: 4,
  profile: 5,
  tag: 6,
  note: 7,
  row: 8,
  page: 9,
  label: 10,
} as const;
export type FindKind = keyof typeof FIND_KINDS;

/** What is shown together of what was found, in this order. */
export const FIND_GROUPS = ["cases", "subjects", "facts", "notes", "labels", "rows", "pages"] as const;
export type FindGroup = (typeof FIND_GROUPS)[number];

const GROUPS: Readonly<Record<FindKind, FindGroup>> = {
  case: "cases",
  subject: "subjects",
  "aggregate-rating": "facts",
  review: "facts",
  profile: "facts",
  tag: "facts",
  note: "notes",
  row: "rows",
  page: "pages",
  label: "labels",
};

export const groupOf = (kind: FindKind): FindGroup => GROUPS[kind];

/** A kind by its number; undefined for a document that is gone. */
export const kindOf = (number: number): FindKind | undefined => kindsByNumber.get(number);
const kindsByNumber = new Map(
  (Object.entries(FIND_KINDS) as [FindKind, number][]).map(([kind, number]) => [number, kind]),
);

/** A text of a document: what it is called, who said it, or what it says. */
export interface FindText {
  readonly field: "head" | "by" | "body";
  readonly text: string;
}

/** What a filter looks for: the case, the capture, the source (by host) or the subject that a document belongs to. */
export type FilterName = "case" | "capture" | "host" | "subject";

export const filterOf = (name: FilterName, value: string): string => `${name} ${value}`;

/** Something that can be found: one row of a table, or the words of one captured page. */
export interface FindDocument {
  /** Its name: the kind of its place and the row's key, by which it is found again and taken away. */
  readonly ref: string;
  readonly kind: FindKind;
  readonly texts: readonly FindText[];
  /** As `filterOf` writes them. */
  readonly filters: readonly string[];
  /** Its rating on a scale of 1 to 5. */
  readonly stars?: number | undefined;
  /** Days since 1970-01-01. */
  readonly day?: number | undefined;
}

/** Texts that say something. */
export const textsOf = (...texts: readonly (readonly [FindText["field"], string | null | undefined])[]): FindText[] =>
  texts.flatMap(([field, text]) => (text ? [{ field, text }] : []));
