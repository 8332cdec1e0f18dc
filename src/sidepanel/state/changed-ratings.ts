import type { CaptureChanges } from "../../domain/evidence/captures";
import type { Rating } from "../../domain/evidence/reading";

/** What changed since the last captures, in the terms an official looks for. */
export interface SaidDifferently {
  /** Overall ratings, as they were and as they are. */
  readonly ratings: readonly (readonly [was: Rating, is: Rating])[];
  /** How many captured reviews say something else. */
  readonly reviews: number;
  /** How many other facts do. */
  readonly others: number;
}

export function saysNowDifferently({ changed }: CaptureChanges): SaidDifferently {
  const ratings: [Rating, Rating][] = [];
  let reviews = 0;
  let others = 0;
  for (const { before, now } of changed) {
    if (before.kind === "aggregate-rating" && now.kind === "aggregate-rating" && moved(before.rating, now.rating))
      ratings.push([before.rating, now.rating]);
    else if (now.kind === "review") reviews++;
    else others++;
  }
  return { ratings, reviews, others };
}

const moved = (was: Rating, is: Rating): boolean =>
  was.value !== is.value || was.best !== is.best || was.grade !== is.grade || was.raw !== is.raw;
