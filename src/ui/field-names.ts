import { type TextKey, t } from "./texts";

const NAMES: Readonly<Record<string, TextKey>> = {
  "rating.value": "factFieldValue",
  "rating.best": "factFieldBest",
  ratingCount: "factFieldRatingCount",
  reviewCount: "factFieldReviewCount",
  author: "factFieldAuthor",
  date: "factFieldDate",
  title: "factFieldTitle",
  text: "factFieldText",
  "answer.author": "factFieldAnswerAuthor",
  "answer.date": "factFieldAnswerDate",
  "answer.text": "factFieldAnswerText",
  value: "factFieldWords",
  label: "factFieldLabel",
  count: "factFieldCount",
};

/** A correctable field in words. The names are those of `fieldsOf`; a test proves the list complete. */
export function fieldName(name: string): string {
  const known = NAMES[name];
  return known ? t(known) : name;
}
