import { type Answer, LIMITS, type Rating, withNormalised } from "../reading";
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

/** The answer that the page has, whatever became of it. */
const pageAnswer = ({ answer, original }: Of<"review">): Answer | undefined => original?.answer ?? answer;

export const hasAnswer = (fact: Of<"review">): boolean => pageAnswer(fact) !== undefined;

/** Of a review that was answered. An answer without words is none: its words come first, and are all that can bring it back. */
export const answerFields: readonly FieldEditor<Of<"review">>[] = [
  textField("answer.text", "text", LIMITS.text, {
    get: (fact) => fact.answer?.text,
    set: (fact, text) => {
      const answer = fact.answer ?? pageAnswer(fact);
      return { ...fact, answer: answer && text !== undefined ? { ...answer, text } : undefined };
    },
  }),
  textField("answer.author", "line", LIMITS.short, {
    get: (fact) => fact.answer?.author,
    set: (fact, author) => (fact.answer ? { ...fact, answer: { ...fact.answer, author } } : fact),
  }),
  dateField("answer.date", {
    get: (fact) => fact.answer?.date,
    set: (fact, date) => (fact.answer ? { ...fact, answer: { ...fact.answer, date } } : fact),
  }),
];

export const profileFields: readonly FieldEditor<Of<"profile">>[] = [
  neededField("value", LIMITS.text, { get: (fact) => fact.value, set: (fact, value) => ({ ...fact, value }) }),
];

export const tagFields: readonly FieldEditor<Of<"tag">>[] = [
  neededField("label", LIMITS.short, { get: (fact) => fact.label, set: (fact, label) => ({ ...fact, label }) }),
  countField("count", { get: (fact) => fact.count, set: (fact, count) => ({ ...fact, count }) }),
];
