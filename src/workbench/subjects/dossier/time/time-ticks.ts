import { formatDay } from "../../../../ui/dates";

interface Tick {
  readonly at: number;
  readonly label: string;
}

/** As many as a narrow picture has room for. */
const MOST = 6;

/** The years that begin in a stretch of time where there are two or more; else its first and last day. */
export function timeTicks(first: number, last: number): readonly Tick[] {
  const years = yearsWithin(first, last);
  const step = Math.ceil(years.length / MOST);
  if (years.length >= 2)
    return years
      .filter((_year, n) => n % step === 0)
      .map((year) => ({ at: Date.UTC(year, 0, 1), label: formatDay(String(year).padStart(4, "0")) }));
  const days = first === last ? [first] : [first, last];
  return days.map((at) => ({ at, label: formatDay(new Date(at).toISOString().slice(0, "2026-11".length)) }));
}

function yearsWithin(first: number, last: number): readonly number[] {
  const from = new Date(first - 1).getUTCFullYear() + 1;
  const to = new Date(last).getUTCFullYear();
  return Array.from({ length: Math.max(0, to - from + 1) }, (_one, n) => from + n);
}
