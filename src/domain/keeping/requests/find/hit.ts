/** In which way a text speaks of a person. */
export const MATCH_HOWS = [
  "email",
  "telephone",
  "profile",
  "name",
  "name-turned",
  "user-name",
  "initials",
  "surname",
  "single-name",
  "place",
] as const;
export type MatchHow = (typeof MATCH_HOWS)[number];

/** A passage of a text, by its places in UTF-16 units. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly how: MatchHow;
}

/** Where something stands that may be about the person, in the order in which people read it. */
export const HIT_GROUPS = [
  "subject",
  "author",
  "mention",
  "answer",
  "page",
  "note",
  "decision",
  "entry",
  "own-row",
  "copy",
] as const;
export type HitGroup = (typeof HIT_GROUPS)[number];

/** Why it is likely, or is not: nothing is decided by it, it only says what is ticked before the official looks. */
export type HitWhy =
  "identifier" | "name-and-identifier" | "name-and-place" | "name-alone" | "user-name-alone" | "part-of-name";

/** What of it would be told to the person: what it is, by its path in the entry or its column, and the words. */
export interface Saying {
  readonly what: string;
  readonly text: string;
}

/** By what it is known where it stands. */
export type HitPlace =
  | { readonly in: "entry"; readonly origin: string; readonly index: number }
  | { readonly in: "row"; readonly datasetId: string; readonly key: string; readonly isNewest: boolean }
  | { readonly in: "file"; readonly sha256: string };

export interface Hit {
  /** Names it as long as the log holds it. */
  readonly id: string;
  readonly place: HitPlace;
  readonly group: HitGroup;
  /** The type of its entry; of a file, its media type. */
  readonly type: string;
  /** Of an entry that is about one. */
  readonly captureId?: string;
  readonly caseIds: readonly string[];
  /** Where it was taken from: a page's address and title, or a table's name. */
  readonly source: string;
  readonly title: string;
  /** When its entry was made (ISO 8601); empty where it has none. */
  readonly at: string;
  readonly isLikely: boolean;
  readonly why: HitWhy;
  /** The words around the first place, and how many more places there are. */
  readonly excerpt: readonly [before: string, match: string, after: string];
  readonly more: number;
  readonly says: readonly Saying[];
}
