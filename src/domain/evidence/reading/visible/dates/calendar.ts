const DAY = 86_400_000;

/** A day as `YYYY-MM-DD`; nothing where the calendar has no such day or no review can be from it. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real = year >= 1970 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

/** A month as `YYYY-MM`. */
export function isoMonth(year: number, month: number): string | undefined {
  return isoDay(year, month, 1)?.slice(0, 7);
}

/** The moment some days before another, both in milliseconds. */
export const daysBefore = (time: number, days: number): number => time - days * DAY;

/** The day of a moment that lies some months before another, in milliseconds. */
export function monthsBefore(time: number, months: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1);
}

/** The same day some months before; the last of its month where it has fewer days. */
export function dayMonthsBefore(time: number, months: number): number {
  const date = new Date(time);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months + 1, 0));
  return Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date.getUTCDate(), last.getUTCDate()));
}
