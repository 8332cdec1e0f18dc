import type { FactKind } from "../model";
import type { ReviewFinder } from "./review-finder";
import type { SeenAnswer } from "./visible-fact";

export interface VisibleOptions {
  /** What finds reviews; without it there are none. */
  readonly findReviews?: ReviewFinder | undefined;
  /** The moment of reading, in ISO 8601, which "3 weeks ago" is counted from. */
  readonly readAt?: string;
  /** Kinds of which all is known already: they are not told. */
  readonly have?: ReadonlySet<FactKind>;
  /** Elements that markup has already spoken for, such as each marked-up review: they are passed over. */
  readonly stated?: Iterable<Element>;
  /** What the page is about is called so. */
  readonly subject?: string | undefined;
  /** Where reviews stand that are known already: answers to them are looked for there. */
  readonly reviews?: Iterable<Element>;
  /** Takes what is found for these. */
  readonly answered?: (review: Element, answer: SeenAnswer) => void;
  /** Whether vague aggregate ratings are given, too. */
  readonly vague?: boolean;
}
