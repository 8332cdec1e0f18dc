import { formatDay } from "../../../../ui/dates";

/** How much of an ISO 8601 date names a month, and a day. */
const MONTH = "2026-11".length;
const DAY = "2026-11-29".length;

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
  const [from, to] = [first, last].map((at) => new Date(at).toISOString());
  const isOneMonth = from?.slice(0, MONTH) === to?.slice(0, MONTH);
  const labelled = (iso = ""): string => formatDay(iso.slice(0, isOneMonth ? DAY : MONTH));
  if (from?.slice(0, DAY) === to?.slice(0, DAY)) return [{ at: first, label: labelled(from) }];
  return [
    { at: first, label: labelled(from) },
    { at: last, label: labelled(to) },
  ];
}

function yearsWithin(first: number, last: number): readonly number[] {
  const from = new Date(first - 1).getUTCFullYear() + 1;
  const to = new Date(last).getUTCFullYear();
  return Array.from({ length: Math.max(0, to - from + 1) }, (_one, n) => from + n);
}
