import type { Fact } from "../../../evidence/reading";
import type { Condition, WatchedChange } from "../shapes";
import type { Baseline } from "./baseline";
import { countChanges } from "./count-changes";
import { propertyChanges } from "./property-changes";
import { ratingChanges } from "./rating-changes";
import { reviewChanges } from "./review-changes";
import { type Shown, shownOf } from "./shown";

const BY_FIELD = {
  rating: ratingChanges,
  count: countChanges,
  fact: propertyChanges,
  "review-below": reviewChanges,
} as const satisfies Record<Condition["field"], (was: Baseline, now: Shown, condition: Condition) => WatchedChange[]>;

/** As many as one entry holds; what is more is told the next time. */
const MOST = 200;

/**
 * What of a listing is not as it is known to be, as far as the conditions ask for it. `facts` are those of one reading
 * about this listing. What the reading does not show is never taken for gone, ratings are compared only on one scale, and
 * what was never captured is never new: but for reviews, of which those are new that were not captured and are not dated
 * before the day of the last capture. The order of the facts does not matter.
 */
export function changesSince(
  baseline: Baseline,
  facts: readonly Fact[],
  conditions: readonly Condition[],
): readonly WatchedChange[] {
  const shown = shownOf(facts);
  const found = new Map<string, WatchedChange>();
  for (const condition of conditions)
    for (const change of BY_FIELD[condition.field](baseline, shown, condition)) found.set(nameOf(change), change);
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, change]) => change)
    .slice(0, MOST);
}

// What one person wrote twice on a day has one key, and says two things.
const nameOf = ({ field, property, key, scale, now }: WatchedChange): string =>
  JSON.stringify([field, property, key, scale, now]);
