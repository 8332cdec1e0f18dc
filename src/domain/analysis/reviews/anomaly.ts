/** What is unlike the rest; a stable name. It accuses nobody. */
export type AnomalyKind =
  | "bursts"
  | "near-identical"
  | "many-subjects-in-a-day"
  | "rating-against-text"
  | "sudden-source"
  | "page-against-markup"
  | "beyond-forecast";

/** What may lie behind an anomaly without anybody having done wrong; a stable name, for which the views have words. */
export type Innocent =
  /** Somebody was asked to review, as many firms do of all their customers. */
  | "customers-were-asked"
  /** A report, an inspection or an event made people write. */
  | "something-happened"
  /** An opening, a new owner, a larger house. */
  | "subject-grew"
  /** The source gives all reviews that came to it before one date, such as that of a move. */
  | "dates-of-import"
  /** The same person pressed the button twice, or wrote of both branches. */
  | "posted-twice"
  /** Sources hand reviews on to each other. */
  | "sources-share"
  /** A form, a template or a phrase of the site's own. */
  | "template"
  /** Who has time writes what they had to say of a whole year. */
  | "wrote-all-at-once"
  /** Several people have the name, or share the account. */
  | "name-is-shared"
  /** A word list knows no irony, and misses what it has no words for. */
  | "irony-or-missing-words"
  /** Stars may be pressed the wrong way round, or mean another part of the stay. */
  | "pressed-by-mistake"
  /** The source was not looked at before. */
  | "not-looked-at-before"
  /** The source is new, or has come to the region. */
  | "source-is-new"
  /** Page and markup are made at different times. */
  | "markup-is-older"
  /** One number counts ratings, the other reviews with a text, or all branches. */
  | "counts-other-things"
  /** One of ten lies outside an interval of 90 %. */
  | "one-in-ten";

export interface Anomaly {
  readonly kind: AnomalyKind;
  readonly subject?: string;
  readonly source?: string;
  readonly author?: string;
  /** The first and the last day (ISO 8601) that it is about. */
  readonly from?: string;
  readonly to?: string;
  /** The reviews, by id. */
  readonly reviews: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  /**
   * How rare it is here: as many of these would be expected by chance among all that was looked at (the probability of one, times how many
   * were tested). Below 0.05 it is worth a look; it never says that somebody did wrong.
   */
  readonly expectedByChance: number;
  readonly innocent: readonly Innocent[];
}

/** No more is shown than chance would bring this often. */
export const RARE = 0.05;

/** A day as ISO 8601 has it. */
export const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
