/** A day, a month or a year: its first day, and the day after its last, since 1970-01-01. */
export interface DaySpan {
  readonly from: number;
  readonly end: number;
}

const DAY_MS = 86_400_000;
const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u;
const GERMAN = /^(?:(?:(\d{1,2})\.)?(\d{1,2})\.)?(\d{4})$/u;

/** What `2026`, `2026-05`, `2026-05-17`, `5.2026` or `17.5.2026` means; undefined for what no calendar has. */
export function readDay(text: string): DaySpan | undefined {
  const iso = ISO.exec(text);
  const german = GERMAN.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : [german?.[3], german?.[2], german?.[1]];
  if (year === undefined) return undefined;
  if (month === undefined) return spanOf([Number(year), 1, 1], [Number(year) + 1, 1, 1]);
  if (!isBetween(Number(month), 1, 12)) return undefined;
  if (day === undefined) return spanOf([Number(year), Number(month), 1], [Number(year), Number(month) + 1, 1]);
  const from = dayNumber(Number(year), Number(month), Number(day));
  const isThere = new Date(from * DAY_MS).getUTCDate() === Number(day);
  return isThere ? { from, end: from + 1 } : undefined;
}

type Day = readonly [year: number, month: number, day: number];

const spanOf = (from: Day, end: Day): DaySpan => ({ from: dayNumber(...from), end: dayNumber(...end) });
const dayNumber = (...[year, month, day]: Day): number => Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);
const isBetween = (value: number, least: number, most: number): boolean => value >= least && value <= most;
