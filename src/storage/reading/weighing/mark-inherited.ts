import type { RatingInput } from "../../../domain/casework/comparison";
import type { Database } from "../../base/database";
import { factsOfKind } from "../facts/facts-now";

/** Fewer ratings may well be the same at two homes by chance. */
const LEAST_RATINGS = 5;

/** One rating with its count, whatever it is told of. */
const spelled = (value: number | null | undefined, count: number | null | undefined): string => `${value} of ${count}`;

/**
 * Ratings with those marked that their source tells of other things in the same words: the same mean of as many ratings. That is a
 * chain's rating, shown at each of its homes. `within` are the subject's own listings.
 */
export async function markInherited(
  db: Database,
  ratings: readonly RatingInput[],
  within: ReadonlySet<string>,
): Promise<readonly RatingInput[]> {
  if (ratings.every(({ count }) => (count ?? 0) < LEAST_RATINGS)) return ratings;
  const hosts = new Set(ratings.map(({ host }) => host));
  const rows = await factsOfKind(db, "aggregate-rating");
  const elsewhere = new Set<string>();
  for (const { host, subject, fact } of rows) {
    if (!hosts.has(host) || within.has(subject) || fact.kind !== "aggregate-rating") continue;
    elsewhere.add(`${host} ${spelled(fact.rating.value, fact.ratingCount ?? fact.reviewCount)}`);
  }
  return ratings.map((rating) => {
    const isSame =
      (rating.count ?? 0) >= LEAST_RATINGS && elsewhere.has(`${rating.host} ${spelled(rating.value, rating.count)}`);
    return isSame ? { ...rating, isInherited: true } : rating;
  });
}
