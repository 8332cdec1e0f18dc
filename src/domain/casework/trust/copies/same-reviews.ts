import type { CopyEvidence, CopySource } from "./model";
import { reviewKey } from "./review-key";
import { type Said, saidByMany, sharedByTwo } from "./shared";

/** A review in two places may be its author's own doing; two are a habit. */
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.5;

/** Sources of which at least two reviews, and half of what the lesser shows, are the same. */
export function sameReviews(sources: readonly CopySource[]): CopyEvidence[] {
  const keys = new Map(sources.map(({ id, reviews }) => [id, new Set(reviews.map(reviewKey))]));
  for (const own of keys.values()) own.delete(undefined);
  const sizeOf = (id: string): number => keys.get(id)?.size ?? 0;
  return sharedByTwo(saidByMany(sayings(sources)))
    .filter(({ sources: [a, b], shared }) => {
      return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(sizeOf(a), sizeOf(b));
    })
    .map((shared) => ({ code: "same-reviews" as const, ...shared }));
}

function* sayings(sources: readonly CopySource[]): Generator<readonly [string, Said]> {
  for (const { id, reviews } of sources) {
    for (const review of reviews) {
      const key = reviewKey(review);
      if (key !== undefined) yield [key, { source: id, citation: review.citation }];
    }
  }
}
