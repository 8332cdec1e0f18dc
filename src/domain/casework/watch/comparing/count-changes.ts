import type { Condition, WatchedChange } from "../shapes";
import { asChange } from "./as-change";
import type { Baseline } from "./baseline";
import { meets } from "./meets";
import type { Shown } from "./shown";

/** Numbers of ratings and of reviews that are not what they were. */
export function countChanges(was: Baseline, now: Shown, condition: Condition): WatchedChange[] {
  return [...now.counts].flatMap(([property, nowValue]) => {
    const wasValue = was.counts.get(property);
    if (wasValue === undefined || !meets(condition, nowValue - wasValue)) return [];
    return [
      asChange({ field: "count", property, was: [String(wasValue)], now: [String(nowValue)], wasValue, nowValue }),
    ];
  });
}
