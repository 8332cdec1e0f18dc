const DATE = /^(\d{4}-\d{2}-\d{2}|\d{4}-\d{3})$/u;
const TIME = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?\s*(?:([ap])\.?m\.?)?\s*(Z|[+-]\d{1,2}(?::?\d{2})?)?$/iu;
const BOTH = /^(\d{4}-\d{2}-\d{2}|\d{4}-\d{3})[T\s]+(\S.*)$/iu;
const ZONE = /^(?:Z|[+-]\d{1,2}:?\d{2})$/iu;

/**
 * A date, a time or both, put together from the parts a page gives (value-class-pattern, "date and time parsing"): the first
 * of each counts. Times become 24-hour ones. Nothing where no part is either.
 */
export function dateFromParts(parts: readonly string[]): string | undefined {
  let date: string | undefined;
  let time: string | undefined;
  let zone: string | undefined;
  for (const part of parts.map((each) => each.trim())) {
    const [, day, rest = ""] = BOTH.exec(part) ?? [];
    if (day !== undefined) {
      if (date === undefined && time === undefined) [date, time] = [day, timeOf(rest)];
    } else if (DATE.test(part)) date ??= part;
    else if (ZONE.test(part)) zone ??= part;
    else time ??= timeOf(part);
  }
  const clock = time === undefined ? undefined : time + (zone !== undefined && !/[Z+-]/u.test(time) ? zone : "");
  const said = [date, clock].filter((each) => each !== undefined);
  return said.length === 0 ? undefined : said.join(" ");
}

/** A time in 24 hours: `7pm` → `19:00`. */
function timeOf(text: string): string | undefined {
  const [, hours, minutes, seconds, half, zone = ""] = TIME.exec(text) ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined)) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const clock = [String(hour).padStart(2, "0"), minutes ?? "00", ...(seconds === undefined ? [] : [seconds])];
  return clock.join(":") + zone.toUpperCase();
}

export const isTimeOnly = (text: string): boolean => timeOf(text) !== undefined;

/** The day of a date or date-time. */
export function dayOf(text: string): string | undefined {
  return /^(?:\d{4}-\d{2}-\d{2}|\d{4}-\d{3})/u.exec(text)?.[0];
}
