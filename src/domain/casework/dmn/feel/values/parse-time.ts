import { FeelDate, FeelDateTime, FeelDuration, FeelTime, duration, parseDate, parseDateTime, parseTime } from "feelin";
import type { Value } from "./value";

const DATE = String.raw`(-?)(\d{4}|[1-9]\d{4,8})(-\d{2}-\d{2})`;
const TIME = String.raw`\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[zZ]|[+-]\d{2}:\d{2}(?::\d{2})?|@[A-Za-z][\w+/-]{0,60})?`;
const IS_DATE = new RegExp(`^${DATE}$`, "u");
const IS_TIME = new RegExp(`^T?${TIME}$`, "u");
const IS_DATE_TIME = new RegExp(`^${DATE}(?:T(${TIME}))?$`, "u");
const IS_DURATION =
  /^-?P(?=[\dT])(?:\d{1,12}Y)?(?:\d{1,12}M)?(?:\d{1,12}D)?(?:T(?=\d)(?:\d{1,12}H)?(?:\d{1,12}M)?(?:\d{1,12}(?:\.\d{0,9})?S)?)?$/u;

/** Each of these is null where the text is none of the kind, or beyond the years that can be counted (-271821 to 275760). */
export function dateIn(text: string): FeelDate | null {
  const [, sign = "", year = "", rest = ""] = IS_DATE.exec(text) ?? [];
  const value = year === "" || sign !== "" ? null : attempt(() => parseDate(`${padded(year)}${rest}`));
  return value instanceof FeelDate ? value : null;
}

export function timeIn(text: string): FeelTime | null {
  const value = IS_TIME.test(text) ? attempt(() => parseTime(text.replace(/^T/u, ""))) : null;
  return value instanceof FeelTime ? value : null;
}

export function dateTimeIn(text: string): FeelDateTime | null {
  const [, sign = "", year = "", rest = "", time = "00:00:00"] = IS_DATE_TIME.exec(text) ?? [];
  const value = year === "" || sign !== "" ? null : attempt(() => parseDateTime(`${padded(year)}${rest}T${time}`));
  return value instanceof FeelDateTime ? value : null;
}

/** Years and months, or days and time, and never both. */
export function durationIn(text: string): FeelDuration | null {
  if (!IS_DURATION.test(text) || /[YM].*D|[YM].*T|^-?P\d+M.*[DT]/u.test(text)) return null;
  const value = attempt(() => duration(text.replace(/\.S/u, "S")));
  return value instanceof FeelDuration ? value : null;
}

/** What stands after `@` (DMN 1.3, 10.3.1.2, rule 62). */
export function atLiteral(text: string): Value {
  return (
    dateIn(text) ??
    (text.includes("T") && !/^[TP-]/u.test(text) ? dateTimeIn(text) : (timeIn(text) ?? durationIn(text)))
  );
}

const padded = (year: string) => (year.length > 4 ? `+${year.padStart(6, "0")}` : year);

function attempt(parse: () => unknown): unknown {
  try {
    return parse();
  } catch {
    return null;
  }
}
