import { type Rating, withNormalised } from "../reading";
import type { CapturedFact } from "./captured-fact";
import { type FieldEditor, countField, dateField, neededField, numberField, textField } from "./field-editor";

type Of<K extends CapturedFact["kind"]> = Extract<CapturedFact, { kind: K }>;

const rescaled = (rating: Rating | undefined, change: Partial<Rating>): Rating =>
  withNormalised({ raw: "", ...rating, ...change });

const ratingFields = <F extends { rating?: Rating | undefined }>(): FieldEditor<F>[] => [
  numberField(
    "rating.value",
    ({ rating }) => rating?.value,
    (fact, value) => ({ ...fact, rating: rescaled(fact.rating, { value }) }),
  ),
  numberField(
    "rating.best",
    ({ rating }) => rating?.best,
    (fact, best) => ({ ...fact, rating: rescaled(fact.rating, { best }) }),
  ),
];

export const aggregateFields: readonly FieldEditor<Of<"aggregate-rating">>[] = [
  ...ratingFields<Of<"aggregate-rating">>(),
  countField(
    "ratingCount",
    (fact) => fact.ratingCount,
    (fact, ratingCount) => ({ ...fact, ratingCount }),
  ),
  countField(
    "reviewCount",
    (fact) => fact.reviewCount,
    (fact, reviewCount) => ({ ...fact, reviewCount }),
  ),
];

export const reviewFields: readonly FieldEditor<Of<"review">>[] = [
  ...ratingFields<Of<"review">>(),
  textField(
    "author",
    "line",
    (fact) => fact.author,
    (fact, author) => ({ ...fact, author }),
  ),
  dateField(
    "date",
    (fact) => fact.date,
    (fact, date) => ({ ...fact, date }),
  ),
  textField(
    "title",
    "line",
    (fact) => fact.title,
    (fact, title) => ({ ...fact, title }),
  ),
  textField(
    "text",
    "text",
    (fact) => fact.text,
    (fact, text) => ({ ...fact, text }),
  ),
];

export const profileFields: readonly FieldEditor<Of<"profile">>[] = [
  neededField(
    "value",
    (fact) => fact.value,
    (fact, value) => ({ ...fact, value }),
  ),
];

export const tagFields: readonly FieldEditor<Of<"tag">>[] = [
  neededField(
    "label",
    (fact) => fact.label,
    (fact, label) => ({ ...fact, label }),
  ),
  countField(
    "count",
    (fact) => fact.count,
    (fact, count) => ({ ...fact, count }),
  ),
];
