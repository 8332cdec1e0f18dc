import type { Condition, WatchedChange } from "../shapes";
import { asChange } from "./as-change";
import type { Baseline } from "./baseline";
import { meets } from "./meets";
import { type Rated, betterBy, saysTheSame } from "./rated";
import type { Shown } from "./shown";

/** Ratings that are not what they were, each compared with the one on the same scale. */
export function ratingChanges(was: Baseline, now: Shown, condition: Condition): WatchedChange[] {
  return [...now.ratings].flatMap(([scale, rated]) => {
    const before = was.ratings.get(scale);
    if (!before || saysTheSame(before, rated) || !isAskedFor(before, rated, condition)) return [];
    const [wasValue, nowValue] = [before.value, rated.value];
    return [
      asChange({ field: "rating", was: [before.text], now: [rated.text], wasValue, nowValue, scale: rated.scale }),
    ];
  });
}

/** Words that have no order can only change. */
function isAskedFor(before: Rated, rated: Rated, condition: Condition): boolean {
  const better = betterBy(before, rated);
  return better === undefined ? condition.direction === "changes" : meets(condition, better);
}
