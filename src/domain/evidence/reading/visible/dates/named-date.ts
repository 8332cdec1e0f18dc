import { isoDay, isoMonth } from "./calendar";
import { monthNamed } from "./month-names";

/** A date found within a text: the words that say it, and ISO 8601 as far as they say it. */
export interface FoundDate {
  readonly raw: string;
  readonly iso?: string;
  /** The days it may be, where the words leave several open (ISO 8601-2). */
  readonly edtf?: string;
}

const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|ère|[.ºª°])?[\s-]+(?:de |of |d['’])?(\p{L}{3,10})\.?,?[\s-]+(?:de |del |do )?(\d{4})(?!\d)/iu;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu;
const MONTH_ONLY = /(?<!\p{L}|\d\D{0,3}\s)(\p{L}{3,10})\.?,?\s+(?:de |del |of )?((?:19|20)\d{2})(?!\d)/iu;

/** A date with the name of its month, in any of the languages: `12. November 2026`, `Nov 12, 2026`, `noviembre de 2026`. */
export function namedDate(text: string): FoundDate | undefined {
  return dayFirst(text) ?? monthFirst(text) ?? monthOnly(text);
}

function dayFirst(text: string): FoundDate | undefined {
  const [raw, day, name, year] = DAY_FIRST.exec(text) ?? [];
  return found(raw, name, (month) => isoDay(Number(year), month, Number(day)));
}

function monthFirst(text: string): FoundDate | undefined {
  const [raw, name, day, year] = MONTH_FIRST.exec(text) ?? [];
  return found(raw, name, (month) => isoDay(Number(year), month, Number(day)));
}

function monthOnly(text: string): FoundDate | undefined {
  const [raw, name, year] = MONTH_ONLY.exec(text) ?? [];
  return found(raw, name, (month) => isoMonth(Number(year), month));
}

type ToIso = (month: number) => string | undefined;

function found(raw: string | undefined, name: string | undefined, toIso: ToIso): FoundDate | undefined {
  const month = raw === undefined || name === undefined ? undefined : monthNamed(name);
  const iso = month === undefined ? undefined : toIso(month);
  return raw === undefined || iso === undefined ? undefined : { raw, iso };
}
