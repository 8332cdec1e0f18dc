import type { Rating } from "../../model";
import { withNormalised } from "../../rating-scale";
import type { RatingMark } from "./mark";

/** Half a star: what drawn stars may differ from the number beside them. */
const ROUNDING = 0.51;

export interface PickedRating {
  readonly rating: Rating;
  readonly mark: RatingMark;
}

/** The surest of several marks that stand together; a scale that it leaves out is taken from one that agrees with it. */
export function pickRating(marks: readonly RatingMark[]): PickedRating | undefined {
  const [first, ...others] = [...marks].sort((one, other) => other.weight - one.weight);
  if (first === undefined) return undefined;
  const { rating } = first;
  if (rating.grade !== undefined || rating.normalised !== undefined) return { rating, mark: first };
  const finer = others.find((other) => isFiner(other.rating, rating) && other.weight > 0.5);
  if (finer) return pickFiner(finer, first);
  const scale = others.find(
    (other) => rating.best === undefined && other.rating.best !== undefined && agree(rating, other.rating),
  );
  const best = scale?.rating.best;
  return { rating: withNormalised(best === undefined ? rating : { ...rating, best }), mark: first };
}

/** The finer of two that agree, with the scale of the other where it has none. */
export const pickFiner = (finer: RatingMark, other: RatingMark): PickedRating | undefined =>
  pickRating([
    { ...finer, weight: 1 },
    { ...other, weight: 0.5 },
  ]);

/** "4.8" beside five drawn stars, or "4.7" beside four and a half: the number says more. */
export function isFiner(one: Rating, other: Rating): boolean {
  const isWhole = Number.isInteger(isDrawn(other) ? (other.value ?? 0) * 2 : other.value);
  const isExact = !Number.isInteger(isDrawn(other) ? (one.value ?? 0) * 2 : one.value);
  return agree(one, other) && isExact && isWhole && (one.best ?? other.best) === other.best;
}

/** Stars, by their pictures or the names of their styles: they go by halves. */
export const isDrawn = ({ raw }: Rating): boolean => raw.endsWith("drawn") || raw.startsWith("class ");

/** Stars that leave out a part of one that they cannot draw. */
export const isDrawnShort = (stars: Rating, exact: Rating): boolean =>
  isDrawn(stars) &&
  !isDrawn(exact) &&
  stars.value !== exact.value &&
  (exact.best ?? stars.best) === stars.best &&
  Math.abs((stars.value ?? Number.NaN) - (exact.value ?? Number.NaN)) < 1;

export function agree(one: Rating, other: Rating): boolean {
  if (one.value === undefined || other.value === undefined) return one.grade === other.grade;
  if (one.best !== undefined && other.best !== undefined && one.best !== other.best) return false;
  return Math.abs(one.value - other.value) <= ROUNDING && one.value <= (other.best ?? Infinity);
}
