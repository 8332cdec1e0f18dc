import type { Steps } from "../context";
import type { Marks } from "./marks/mark";
import type { View } from "./view";
import type { SeenAnswer, VisibleFact } from "./visible-fact";

export interface FoundReviews {
  readonly facts: VisibleFact[];
  /** The blocks they stand in. */
  readonly blocks: ReadonlySet<Element>;
  /** What was answered to reviews that were known already, by where these stand. */
  readonly answers: ReadonlyMap<Element, SeenAnswer>;
}

/** Finds the reviews that a page shows, by the marks on it, and what was answered to `known` ones. It is a script of its own, for pages that may show some. */
export type ReviewFinder = (view: View, marks: Marks, known: Iterable<Element>) => Steps<FoundReviews>;

/** On a page that cannot show any. */
export const NO_REVIEWS: FoundReviews = { facts: [], blocks: new Set(), answers: new Map() };
