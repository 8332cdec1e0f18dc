/** A stable name of a method; its section in docs/methods.md, and the words that a view has for it. */
export type MethodName =
  | "change-points"
  | "forecast"
  | "trend"
  | "season"
  | "communities"
  | "centralities"
  | "bursts"
  | "near-identical"
  | "many-subjects-in-a-day"
  | "rating-against-text"
  | "sudden-source"
  | "page-against-markup"
  | "beyond-forecast"
  | "sudden-mentions"
  | "keyness"
  | "aspects"
  | "unmet-wishes"
  | "sudden-praise"
  | "uncounted-themes";

/** What would make a result wrong, or what of its data was left aside; a stable name, for which the views have words. */
export type Caveat =
  /** Fewer points than the method needs to say anything. */
  | "too-short"
  /** All values are the same. */
  | "constant"
  /** Values were missing; each was taken to lie on the line between its neighbours. */
  | "gaps-filled"
  /** Single values far from their neighbours were drawn towards them. */
  | "outliers-clipped"
  /** A repeating season was taken out first. */
  | "season-removed"
  /** The series was longer than the method bears, and means of neighbours were taken. */
  | "thinned"
  /** Values depend on those before them, so that a slow wander can look like a change. */
  | "dependent-values"
  /** The method does no better in the past than saying that it stays as it is. */
  | "no-better-than-naive"
  /** The series is too short for its own past to tell how well the method does. */
  | "past-not-tested"
  /** The past was tested on few occasions. */
  | "past-tested-little"
  /** A limit was reached, and what lies beyond it was not looked at. */
  | "cut-off"
  /** Dates that lie in the future, or are none, were left out. */
  | "dates-left-out"
  /** Few reviews: what is rare among them may be common elsewhere. */
  | "few"
  /** Another seed gives other groups. */
  | "unstable"
  /** Worked out of a drawn part, not of all. */
  | "sampled"
  /** A list of words knows no irony, no spelling mistake and no word that is not on it. */
  | "word-list"
  /** The text's language is not known here. */
  | "language-unknown"
  /** Who asks for reviews, moves or closes changes numbers, too: together is not because. */
  | "not-because";

/** How the method did where the truth is known by now. */
export interface Past {
  /** How many occasions were tested. */
  readonly occasions: number;
  /** By its name, how well it did: an error, a share, a count. */
  readonly figures: Readonly<Record<string, number>>;
}

/** How a result came to be: all that is needed to make it again, and to doubt it. */
export interface How {
  readonly method: MethodName;
  /** Grows whenever the same data would give other digits. */
  readonly version: number;
  readonly parameters: Readonly<Record<string, number | string | boolean>>;
  /** What chance was begun with, where there was any. */
  readonly seed?: string;
  /** How many values (points, reviews, ties) were given, and how many of them counted. */
  readonly data: { readonly given: number; readonly used: number };
  readonly caveats: readonly Caveat[];
  readonly past?: Past;
}

/** What a method found. */
export interface Outcome<Value> {
  readonly how: How;
  readonly value: Value;
}
