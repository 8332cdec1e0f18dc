import { LIMITS, type Rating, withNormalised } from "../reading";
import type { CapturedFact } from "./captured-fact";
import { type FieldEditor, countField, dateField, neededField, numberField, textField } from "./field-editor";

type Of<K extends CapturedFact["kind"]> = Extract<CapturedFact, { kind: K }>;

const rescaled = (rating: Rating | undefined, change: Partial<Rating>): Rating =>
  withNormalised({ raw: "", ...rating, ...change });

const ratingFields = <F extends { rating?: Rating | undefined }>(): FieldEditor<F>[] => [
  numberField("rating.value", {
    get: ({ rating }) => rating?.value,
    set: (fact, value) => ({ ...fact, rating: rescaled(fact.rating, { value }) }),
  }),
  numberField("rating.best", {
    get: ({ rating }) => rating?.best,
    set: (fact, best) => ({ ...fact, rating: rescaled(fact.rating, { best }) }),
  }),
];

export const aggregateFields: readonly FieldEditor<Of<"aggregate-rating">>[] = [
  ...ratingFields<Of<"aggregate-rating">>(),
  countField("ratingCount", {
    get: (fact) => fact.ratingCount,
    set: (fact, ratingCount) => ({ ...fact, ratingCount }),
  }),
  countField("reviewCount", {
    get: (fact) => fact.reviewCount,
    set: (fact, reviewCount) => ({ ...fact, reviewCount }),
  }),
];

export const reviewFields: readonly FieldEditor<Of<"review">>[] = [
  ...ratingFields<Of<"review">>(),
  textField("author", "line", LIMITS.short, {
    get: (fact) => fact.author,
    set: (fact, author) => ({ ...fact, author }),
  }),
  dateField("date", { get: (fact) => fact.date, set: (fact, date) => ({ ...fact, date }) }),
  textField("title", "line", LIMITS.text, { get: (fact) => fact.title, set: (fact, title) => ({ ...fact, title }) }),
  textField("text", "text", LIMITS.text, { get: (fact) => fact.text, set: (fact, text) => ({ ...fact, text }) }),
];

export const profileFields: readonly FieldEditor<Of<"profile">>[] = [
  neededField("value", LIMITS.text, { get: (fact) => fact.value, set: (fact, value) => ({ ...fact, value }) }),
];

export const tagFields: readonly FieldEditor<Of<"tag">>[] = [
  neededField("label", LIMITS.short, { get: (fact) => fact.label, set: (fact, label) => ({ ...fact, label }) }),
  countField("count", { get: (fact) => fact.count, set: (fact, count) => ({ ...fact, count }) }),
];
