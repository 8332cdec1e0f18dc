import { type RatingEstimate, type RatingInput, estimateRating } from "../../../src/domain/casework/trust";

export const STARS = { worst: 1, best: 5 } as const;

/** How many gave 1, 2 … 5 stars. */
export const stars = (...counts: readonly number[]): Pick<RatingInput, "distribution"> => ({
  distribution: counts.map((count, n) => ({ value: n + 1, count })),
});

/** A rating in stars of which nothing is said but what is given. */
export const rated = (said: Partial<RatingInput>): RatingInput => ({
  scale: STARS,
  count: null,
  value: null,
  distribution: null,
  ...said,
});

export function estimated(said: Partial<RatingInput>): RatingEstimate {
  const answer = estimateRating(rated(said));
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}
