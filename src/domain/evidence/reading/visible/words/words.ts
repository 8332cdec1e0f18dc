/**
 * The words by which people of one language speak of ratings, in lower case. Values are alternatives of a regular
 * expression without capturing groups, so that `stars?` covers both numbers.
 */
export interface Words {
  /** Twelve month names; abbreviations are beginnings of at least three letters, others stand after a slash. */
  readonly months: string;
  readonly today: string;
  readonly yesterday: string;
  /** Words for "1" in spans of time. */
  readonly one: string;
  /** Spans of time. */
  readonly minute: string;
  readonly hour: string;
  readonly day: string;
  readonly week: string;
  readonly month: string;
  readonly year: string;
  /** What stands before or after a span that ends today. */
  readonly before: string;
  readonly after: string;
  readonly star: string;
  /** Between value and scale; `of` may also stand between other numbers, so it counts only where ratings are spoken of. */
  readonly outOf: string;
  readonly of: string;
  /** Before a number that is a rating. */
  readonly rated: string;
  /** What is counted. */
  readonly ratings: string;
  readonly reviews: string;
  readonly thousand: string;
  /** The makers of reviews, in headings and containers. */
  readonly heading: string;
  /** Beside a percentage that is a rating. */
  readonly share: string;
  readonly by: string;
  /** Before the day of a review. */
  readonly posted: string;
  /** How an answer to a review begins. */
  readonly answer: string;
  /** What a name before it has done that answers a review. */
  readonly answered: string;
  /** What somebody is called who answers for whom a review is about. */
  readonly owner: string;
  /** Words of buttons and links that are no part of a review. */
  readonly action: string;
}
