import { type FeelDate, FeelDateTime, parseDateTime } from "feelin";

/** Midnight of the day, in universal time as the standard has it (DMN 1.3, 10.3.2.9.4). */
export function asDateTime(date: FeelDate): FeelDateTime | null {
  const value: unknown = parseDateTime(`${date.toString()}T00:00:00Z`);
  return value instanceof FeelDateTime ? value : null;
}
