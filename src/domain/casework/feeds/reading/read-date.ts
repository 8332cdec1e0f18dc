import type { FeedDate } from "../item";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Minutes from UTC (RFC 822 §5.1). */
const ZONES: Readonly<Record<string, number>> = {
  ...{
    ut: 0,
    utc: 0,
    gmt: 0,
    z: 0,
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
  },
  ...{ cet: 60, cest: 120, bst: 60 },
};

const ISO = /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:[.,]\d{1,9})?\s*(z|[+-]\d\d:?\d\d)?)?)?$/iu;
const RFC_822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{2}|\d{4})(?:[\s,]+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([a-z]{1,4}|[+-]\d\d:?\d\d)?)?$/iu;

/**
 * A date as feeds write it: RFC 822 (RSS) or RFC 3339 and ISO 8601 (Atom, JSON Feed, Dublin Core), to an instant in UTC.
 * Without a zone it counts as UTC. A day that there is none of, or before 1990 or after 2100, is no date.
 */
export function readDate(raw: string): FeedDate {
  const text = raw.trim().slice(0, 200);
  return { raw: text, iso: isoOf(text) ?? "" };
}

function isoOf(text: string): string | undefined {
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day = "1", hour = "0", minute = "0", second = "0", zone = "z"] = iso;
    return instant([year, month, day, hour, minute, second].map(Number), zone);
  }
  const [, day, name = "", year = "", hour = "0", minute = "0", second = "0", zone = "z"] = RFC_822.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1;
  if (day === undefined || month === 0) return undefined;
  // RFC 2822 §4.3: two digits from 00 to 49 are of this century.
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
  return instant([full, month, Number(day), Number(hour), Number(minute), Number(second)], zone);
}

function instant([year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: readonly number[], zone: string) {
  const offset = offsetOf(zone);
  if (offset === undefined || year < 1990 || year > 2100 || hour > 24 || minute > 59 || second > 60) return undefined;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return undefined;
  return new Date(midnight.getTime() + ((hour * 60 + minute - offset) * 60 + second) * 1000).toISOString();
}

/** Minutes; a name that is not known counts as UTC (RFC 2822 §4.3). */
function offsetOf(zone: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/u.exec(zone) ?? [];
  if (sign === undefined) return ZONES[zone.toLowerCase()] ?? 0;
  const size = Number(hours) * 60 + Number(minutes);
  return size > 24 * 60 ? undefined : sign === "-" ? -size : size;
}
