import type { Rating } from "../../model";
import type { FoundDate } from "../dates/named-date";

/** A rating as one spot of the page shows it; how sure it is one runs from 0 to 1. */
export interface RatingMark {
  readonly element: Element;
  readonly rating: Rating;
  readonly weight: number;
}

/** How many rated or reviewed; `either` where the page only writes `(87)`. */
export interface CountMark {
  readonly element: Element;
  readonly raw: string;
  readonly count: number;
  readonly of: "ratings" | "reviews" | "either";
}

export interface DateMark extends FoundDate {
  readonly element: Element;
}

/** The label of one step of a distribution, e.g. `5 stars`; with its share where the same words say it. */
export interface StepMark {
  readonly element: Element;
  readonly value: number;
  readonly share?: number;
}

/** A number alone in its element: with tenths where nothing names it after ratings, or a nought where something does. */
export interface LooseNumber {
  readonly element: Element;
  readonly raw: string;
}

/** Everything of interest that one pass over the page finds. */
export interface Marks {
  readonly ratings: RatingMark[];
  readonly counts: CountMark[];
  readonly dates: DateMark[];
  readonly steps: StepMark[];
  readonly loose: LooseNumber[];
}

/** How sure a sort of evidence makes a rating. */
export const WEIGHT = {
  scaledText: 0.85,
  scaledLabel: 0.85,
  text: 0.75,
  data: 0.7,
  glyphs: 0.65,
  width: 0.6,
  elements: 0.6,
  bareNumber: 0.6,
  className: 0.5,
  /** What only its place makes a rating, as five stars of which nothing says that they are filled: never of the whole. */
  plain: 0.35,
} as const;
