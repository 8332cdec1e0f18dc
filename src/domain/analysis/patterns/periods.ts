/** How long one value of a series lasts. */
export type Unit = "month" | "quarter";

const MONTHS: Readonly<Record<Unit, number>> = { month: 1, quarter: 3 };

/** As many of them are in a year. */
export const perYear = (unit: Unit): number => 12 / MONTHS[unit];

/** A month or quarter, counted from the year 0, of a day counted from 1 January 1970. */
export function periodOf(day: number, unit: Unit): number {
  const date = new Date(day * 86_400_000);
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / MONTHS[unit]);
}

/** The first day of a period, as ISO 8601 has it. */
export function startOfPeriod(period: number, unit: Unit): string {
  const month = period * MONTHS[unit];
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
