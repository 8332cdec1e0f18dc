import type { AggregateRating, Review } from "../../../../src/domain/evidence/reading";
import { ofKind, readHtml } from "./read-html";

/** Two things that reviewers of the tests say: enough for the text of a review. */
export const SAID = [
  "The staff phoned us back the same evening and sorted it out.",
  "It arrived late and the lid was cracked, but they replaced it.",
] as const;

export const shown = (body: string, lang = "en", title = "Elm Court"): string =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><main>${body}</main></body></html>`;

type Seen<F> = Omit<F, "subject" | "provenance">;

export const reviewsOf = (body: string, lang?: string): Seen<Review>[] => ofKind(readHtml(shown(body, lang)), "review");

/** The rating of the page as a whole. */
export const wholeOf = (body: string, lang?: string): Seen<AggregateRating> | undefined =>
  ofKind(readHtml(shown(body, lang)), "aggregate-rating")[0];

/** What reviews say in short: author, value, day, and the number of the text. */
export const inShort = (reviews: readonly Seen<Review>[]): unknown[] =>
  reviews.map(({ author, rating, date, text }) => [
    author,
    rating?.value,
    date?.iso,
    SAID.findIndex((said) => said === text),
  ]);
