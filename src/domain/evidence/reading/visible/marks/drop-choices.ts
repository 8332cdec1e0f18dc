import { alikeAround } from "../alike";
import type { View } from "../view";
import type { RatingMark } from "./mark";

const LEVELS = 4;
const FEWEST = 4;

/**
 * Ratings without what only offers a choice: "1 star", "2 stars" … side by side, for the visitor's own vote or as labels
 * of a distribution.
 */
export function withoutChoices(view: View, ratings: readonly RatingMark[]): RatingMark[] {
  const whole = ratings.filter(({ rating }) => Number.isInteger(rating.value));
  const dropped = new Set<RatingMark>();
  for (const rows of alikeAround(view, whole, LEVELS)) {
    const values = [...rows.values()].flatMap((marks) => [...new Set(marks.map(({ rating }) => rating.value ?? 0))]);
    const isChoice =
      values.length >= FEWEST &&
      values.length === rows.size &&
      values.includes(values.length) &&
      values.every((value) => value <= values.length) &&
      new Set(values).size === values.length;
    if (isChoice) for (const marks of rows.values()) for (const mark of marks) dropped.add(mark);
  }
  return ratings.filter((mark) => !dropped.has(mark));
}
