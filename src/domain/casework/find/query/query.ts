import type { FindKind } from "../documents/document";

/** Where a part of a query stands in what was typed (UTF-16 units). */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** One word: found in every inflection; `isPrefix` where it may go on; `field` where it must be what a name or an author says. */
export interface WordPart {
  readonly type: "word";
  /** In lower case, with its accents; and as it is looked for. */
  readonly word: string;
  readonly folded: string;
  readonly isPrefix: boolean;
  readonly isNot: boolean;
  readonly field?: "by" | "head";
}

/** Words that stand one after the other as they are written here. */
export interface PhrasePart {
  readonly type: "phrase";
  readonly words: readonly string[];
  readonly isNot: boolean;
}

/** Whose documents: of cases whose ID holds this, or of sources whose name does. */
export interface OwnerPart {
  readonly type: "case" | "source";
  readonly value: string;
  readonly isNot: boolean;
}

/** Ratings between two, both counted in, in the steps of `starSteps`. */
export interface RatingPart {
  readonly type: "rating";
  readonly from: number;
  readonly to: number;
  readonly isNot: boolean;
}

/** Days from one to before another, since 1970-01-01. */
export interface DayPart {
  readonly type: "day";
  readonly from: number;
  readonly before: number;
  readonly isNot: boolean;
}

export interface KindPart {
  readonly type: "kind";
  readonly kinds: readonly FindKind[];
  readonly isNot: boolean;
}

export type QueryPart = (WordPart | PhrasePart | OwnerPart | RatingPart | DayPart | KindPart) & Place;

/** A filter that says nothing that could be looked for: it is told, and the rest is looked for. */
export interface QueryProblem extends Place {
  readonly code: "no-rating" | "no-day" | "no-kind" | "no-value";
  /** What was typed behind the filter's name. */
  readonly value: string;
}

/** What somebody typed, as it is looked for: every part must hold. */
export interface FindQuery {
  readonly parts: readonly QueryPart[];
  readonly problems: readonly QueryProblem[];
}

export type FilterPart = Exclude<QueryPart, { type: "word" | "phrase" }>;

export const isFilter = (part: QueryPart): part is FilterPart => part.type !== "word" && part.type !== "phrase";
