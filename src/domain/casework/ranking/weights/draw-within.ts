import type { Generator53 } from "../../../ground/chance";
import type { Interval } from "./weights";

/** Exchanges between two draws, and before the first one, for each criterion. */
const BETWEEN = 4;
const BEFORE = 100;

/**
 * Draws weights uniformly from those that lie within intervals, by hit and run along exchanges (Smith 1984): what two
 * criteria have together is shared out anew between them, anywhere that their intervals allow. It begins within all
 * intervals and never leaves them, so that it has no need to try again, however narrow they are.
 */
export function drawWithin(
  intervals: readonly Interval[],
  start: readonly number[],
  chance: Generator53,
): (into: Float64Array) => void {
  const now = Float64Array.from(start);
  const low = Float64Array.from(intervals, (one) => one.low);
  const high = Float64Array.from(intervals, (one) => one.high);

  const exchange = (times: number): void => {
    for (let time = 0; time < times; time++) {
      const a = Math.floor(chance.next() * now.length);
      const other = Math.floor(chance.next() * (now.length - 1));
      const b = other < a ? other : other + 1;
      const both = (now[a] ?? 0) + (now[b] ?? 0);
      const least = Math.max(low[a] ?? 0, both - (high[b] ?? 0));
      const most = Math.min(high[a] ?? 0, both - (low[b] ?? 0));
      const share = chance.next();
      // Where an interval is a point, rounding may leave less than nothing between its ends.
      if (most <= least) continue;
      const drawn = least + share * (most - least);
      now[a] = drawn;
      now[b] = both - drawn;
    }
  };

  if (now.length > 1) exchange(BEFORE * now.length);
  return (into) => {
    if (now.length > 1) exchange(BETWEEN * now.length);
    into.set(now);
  };
}
