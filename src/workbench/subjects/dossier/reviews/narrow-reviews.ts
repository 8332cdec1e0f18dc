import { type Language, fold, guessLanguage } from "../../../../domain/ground/language";
import { oneLine } from "../../../../domain/ground/text";
import type { Rating } from "../../../../domain/evidence/reading";
import type { FactHistory } from "../../../parts/facts/fact-history";
import { type ReviewSort, daysOf, orderReviews } from "../../../parts/facts/review-order";
import type { ListingView } from "../listing-view";

/** One review with the source that it is from. */
export interface SourcedReview {
  readonly node: string;
  readonly host: string;
  readonly history: FactHistory<"review">;
  /** As far as its words tell. */
  readonly language: Language | undefined;
}

/** Which third of its own scale a rating is in. */
const THIRDS = ["low", "middle", "high"] as const;
export type Third = (typeof THIRDS)[number];

export interface ReviewQuery {
  readonly text: string;
  /** A host; "" for all. */
  readonly source: string;
  readonly rating: Third | "none" | "";
  /** "" for all. */
  readonly language: Language | "unknown" | "";
  /** Days (YYYY-MM-DD); "" for no bound. A review without a date lies within no bounds. */
  readonly from: string;
  readonly to: string;
  readonly sort: ReviewSort;
}

export const EVERY_REVIEW: ReviewQuery = {
  text: "",
  source: "",
  rating: "",
  language: "",
  from: "",
  to: "",
  sort: "newest",
};

export const sourcedReviews = (listings: readonly ListingView[]): readonly SourcedReview[] =>
  listings.flatMap(({ node, host, reviews }) =>
    reviews.map((history) => {
      const { title, text } = history.latest.facts[0] ?? {};
      return { node, host, history, language: guessLanguage([title, text].filter(Boolean).join("\n")) };
    }),
  );

export const thirdOf = ({ normalised }: Partial<Rating>): Third | undefined =>
  normalised === undefined ? undefined : THIRDS[Math.min(2, Math.floor(normalised * 3))];

/** The reviews that a query asks for, in its order; those that do not say what they are ordered by come last. */
export function narrowReviews(reviews: readonly SourcedReview[], query: ReviewQuery): readonly SourcedReview[] {
  const words = fold(oneLine(query.text)).split(" ").filter(Boolean);
  return orderReviews(
    reviews.filter((review) => passes(review, query) && hasWords(review, words)),
    query.sort,
  );
}

const factOf = ({ history }: SourcedReview) => history.latest.facts[0];

function passes(review: SourcedReview, { source, rating, language, from, to }: ReviewQuery): boolean {
  const fact = factOf(review);
  const third = fact?.rating && thirdOf(fact.rating);
  return (
    (source === "" || review.host === source) &&
    (rating === "" || (rating === "none" ? third === undefined : third === rating)) &&
    (language === "" || (review.language ?? "unknown") === language) &&
    isWithin(fact?.date, from, to)
  );
}

/** Of a span of days, any may be the one. */
function isWithin(date: Parameters<typeof daysOf>[0], from: string, to: string): boolean {
  if (from === "" && to === "") return true;
  const [first, last] = daysOf(date);
  return first !== undefined && last !== undefined && (to === "" || first <= to) && (from === "" || last >= from);
}

function hasWords(review: SourcedReview, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { title, text, author } = factOf(review) ?? {};
  const haystack = fold([title, text, author].filter(Boolean).join(" "));
  return words.every((word) => haystack.includes(word));
}
