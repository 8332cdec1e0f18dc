import { type DistributionStep, type Rating, scaleOf } from "../../../../evidence/reading";
import { type Telling, isSaidAlike } from "../telling";
import { number, share } from "./numbers";

/** A rating with its scale: "4.3 of 5"; in the page's own words where it is no number. */
export function rating({ raw, value, best, worst, normalised, grade, grades = [] }: Rating, t: Telling): string {
  const { w, language } = t;
  if (grade !== undefined) return w.rating.grade(grade, grades.join(", "));
  if (value === undefined) return raw === "" ? w.rating.none : w.quoted(raw);
  const told = number(value, language);
  if (best === undefined) return w.rating.noScale(told);
  const scale = scaleOf({ raw, best, normalised, ...(worst !== undefined && { worst }) });
  const from = scale?.worst ?? worst ?? 1;
  const text =
    from < best && from <= 1
      ? w.units.of(told, number(best, language))
      : w.units.onScale(told, number(from, language), number(best, language));
  return scale ? text : w.rating.outside(text);
}

/** A rating in the words of its page, where they are more than its number or its grade. */
export function pageWords({ raw, value, grade }: Rating, { language }: Telling): string | undefined {
  const words = raw.trim();
  const isTold = words === "" || words === grade || value === undefined || words === number(value, language);
  return isTold ? undefined : words;
}

/** How many gave which value: "5: 60 · 4: 20"; shares in per cent. */
export const spread = (steps: readonly DistributionStep[], { language }: Telling): string =>
  steps
    .map(({ value, count, share: part }) => {
      const many = count === undefined ? (part === undefined ? "?" : share(part, language)) : number(count, language);
      return `${number(value, language)}: ${many}`;
    })
    .join(" · ");

/** "87 ratings", "12 reviews": as many of both as the page counts; as many of one as of the other are the same, told once. */
export function counts(ratings: number | undefined, reviews: number | undefined, t: Telling): string[] {
  const { w, language } = t;
  const isTold = ratings === undefined || (ratings === reviews && isSaidAlike(t));
  return [
    ...(isTold ? [] : [w.rating.ratings(number(ratings, language))]),
    ...(reviews === undefined ? [] : [w.rating.reviews(number(reviews, language))]),
  ];
}
