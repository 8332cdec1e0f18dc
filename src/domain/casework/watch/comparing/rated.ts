import { type Rating, scaleOf } from "../../../evidence/reading";
import { fold } from "../../../ground/text";
import type { ChangeScale } from "../shapes";

/** A rating as far as it can be set against another one. */
export interface Rated {
  /** The page's own words, or its grade. */
  readonly text: string;
  readonly value: number | null;
  /** As the page states it; null where it states none. */
  readonly scale: ChangeScale;
}

/** A rating of a page; undefined where it is a number that has no place on any scale, and so says nothing. */
export function ratedOf(rating: Rating): Rated | undefined {
  const { raw, value, grade, grades, normalised } = rating;
  if (grade !== undefined) return { text: grade, value: null, scale: grades?.includes(grade) ? { grades } : null };
  if (value === undefined || normalised === undefined) return undefined;
  return { text: raw, value, scale: scaleOf(rating) ?? null };
}

/** The name of the scale that a rating is on: of the same ends or grades, without any that the page states, or words. */
export const scaleName = ({ scale, value }: Pick<Rated, "scale" | "value">): string =>
  scale === null
    ? value === null
      ? "words"
      : "unstated"
    : JSON.stringify("grades" in scale ? scale.grades : [scale.worst, scale.best]);

/**
 * How much better the second is than the first, in the steps of their one scale: negative where it is worse, on a scale
 * that runs down (school grades), too. Undefined of words that have no order.
 */
export function betterBy(was: Rated, now: Rated): number | undefined {
  if (was.value !== null && now.value !== null) return (now.value - was.value) * (runsDown(now.scale) ? -1 : 1);
  if (was.scale === null || !("grades" in was.scale)) return undefined;
  // The best grade stands first.
  return was.scale.grades.indexOf(was.text) - was.scale.grades.indexOf(now.text);
}

export const runsDown = (scale: ChangeScale): boolean => scale !== null && "best" in scale && scale.best < scale.worst;

/** Whether they say the same. */
export const saysTheSame = (a: Rated, b: Rated): boolean =>
  a.value === null && b.value === null ? fold(a.text.trim()) === fold(b.text.trim()) : a.value === b.value;
