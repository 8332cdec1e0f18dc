import { forecast } from "../forecast";
import type { Measured } from "../series";
import type { Anomaly } from "./anomaly";

export interface Watched {
  readonly subject: string;
  readonly source?: string | undefined;
  /** Oldest first; the last value is the one that is looked at. */
  readonly values: readonly Measured[];
  readonly period: number;
  /** When the last value's time began and ended (ISO 8601). */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** So many half-widths of an interval of 90 % a value must lie off: of a normal distribution 3.3 standard deviations, 1 of 1000. */
const FAR = 2;
const NORMAL_CHANCE = 0.001;
/** Among so many series that chance brings one, nothing is said of any. */
const MOST_BY_CHANCE = 1;

/** Subjects whose last value lies far beyond what the values before it would have it. Nothing is said where the past is too short to tell. */
export function findBeyondForecast(watched: readonly Watched[]): Anomaly[] {
  return watched.flatMap(({ subject, source, values, period, from, to }) => {
    const last = values.at(-1);
    const before = values.slice(0, -1);
    const found = forecast({ values: before, period, steps: 1 });
    const [expected] = found?.value.expected ?? [];
    const [low] = found?.value.low ?? [];
    const [high] = found?.value.high ?? [];
    if (typeof last !== "number" || !found || expected === undefined || low === undefined || high === undefined)
      return [];
    if (found.how.caveats.includes("past-not-tested")) return [];
    const expectedByChance = NORMAL_CHANCE * watched.length;
    const half = (high - low) / 2;
    if (!(Math.abs(last - expected) > FAR * half) || !(half > 0) || expectedByChance > MOST_BY_CHANCE) return [];
    return [
      {
        kind: "beyond-forecast" as const,
        subject,
        ...(source !== undefined && { source }),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        reviews: [],
        numbers: { value: last, expected, low, high, before: before.length, tests: watched.length },
        expectedByChance,
        innocent: ["something-happened", "subject-grew", "one-in-ten"] as const,
      },
    ];
  });
}
