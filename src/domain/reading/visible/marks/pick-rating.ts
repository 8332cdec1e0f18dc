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
  if (finer)
    return pickRating([
      { ...finer, weight: 1 },
      { ...first, weight: 0.5 },
    ]);
  const scale = others.find(
    (other) => rating.best === undefined && other.rating.best !== undefined && agree(rating, other.rating),
  );
  const best = scale?.rating.best;
  return { rating: withNormalised(best === undefined ? rating : { ...rating, best }), mark: first };
}

/** "4.8" beside five drawn stars: the number says more. */
function isFiner(one: Rating, other: Rating): boolean {
  return (
    agree(one, other) &&
    !Number.isInteger(one.value) &&
    Number.isInteger(other.value) &&
    (one.best ?? other.best) === other.best
  );
}

export function agree(one: Rating, other: Rating): boolean {
  if (one.value === undefined || other.value === undefined) return one.grade === other.grade;
  if (one.best !== undefined && other.best !== undefined && one.best !== other.best) return false;
  return Math.abs(one.value - other.value) <= ROUNDING && one.value <= (other.best ?? Infinity);
}
