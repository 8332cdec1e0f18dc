import type { PageDate } from "../../model";
import { type FoundDate, namedDate } from "./named-date";
import { type DateOrder, numericDate } from "./numeric-date";
import { relativeDate } from "./relative-date";

/** What dates of a page are resolved with. */
export interface DateContext {
  readonly order?: DateOrder | undefined;
  /** The moment of reading, in milliseconds since 1970 (UTC). */
  readonly readAt?: number | undefined;
}

const LONGEST = 120;
/** Quick sieve: a year, numbers in the way of dates, or one of the words that tell a distance. */
const MAYBE =
  /\d{4}|\d[./-]\d{1,2}[./-]\d|(?:ago|yesterday|today|hier|aujourd|gestern|heute|vor|hoy|ayer|hace|oggi|ieri|fa|vandaag|gisteren|geleden|hoje|ontem|il y a|há|atrás)(?!\p{L})/iu;

/** The first date in a short text, in any of the languages; its words, and ISO 8601 as far as it can be told. */
export function findDate(text: string, { order, readAt }: DateContext): FoundDate | undefined {
  if (text.length < 3 || text.length > LONGEST || !MAYBE.test(text)) return undefined;
  return namedDate(text) ?? numericDate(text, order) ?? relativeDate(text, readAt);
}

/** As the model has it. */
export function pageDate({ raw, iso, edtf }: FoundDate): PageDate {
  return { raw, ...(iso !== undefined && { iso }), ...(edtf !== undefined && { edtf }) };
}
