import { makeGroups } from "./groups";
import type { CopyGroup, CopySource } from "./model";
import { sameReviews } from "./same-reviews";
import { sameCounts } from "./same-counts";

/**
 * Which sources copy each other, and what makes it so. Two do where at least two reviews and half of what the lesser shows are
 * the same (text, author and day), where their counts changed in the same way at least once, or where a distribution of at
 * least 20 ratings is the same step for step. A single review in two places may well have been written there by its
 * author. Looked up, not compared pair by pair: the work grows with the number of reviews.
 */
export function findCopies(sources: readonly CopySource[]): readonly CopyGroup[] {
  const ordered = [...sources].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return makeGroups([...sameReviews(ordered), ...sameCounts(ordered)]);
}
