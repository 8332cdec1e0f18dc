import type { PageDate } from "../../model";
import { asTyped, inAscii } from "../../../../ground/digits";
import type { DateOrder } from "./date-order";
import { hanDate } from "./han-date";
import { type FoundDate, namedDate } from "./named-date";
import { numericDate } from "./numeric-date";
import { relativeDate } from "./relative-date";

/** What dates of a page are resolved with. */
export interface DateContext {
  readonly order?: DateOrder | undefined;
  /** The moment of reading, by `wallClock`. */
  readonly readAt?: number | undefined;
}

const LONGEST = 120;
/** Quick sieve: a year, numbers in the way of dates, or one of the words that tell a distance. */
const MAYBE =
  /\d{4}|\d(?:[/-]|\.\s?)\d{1,2}(?:[/-]|\.\s?)\d|\d\s?[年년]|(?:ago|yesterday|today|hier|aujourd|gestern|heute|vor|hoy|ayer|hace|oggi|ieri|fa|vandaag|gisteren|geleden|hoje|ontem|il y a|há|atrás)(?!\p{L})/iu;

/** The first date in a short text, in any of the languages; its words, and ISO 8601 as far as it can be told. */
export function findDate(text: string, { order, readAt }: DateContext): FoundDate | undefined {
  if (text.length < 3 || text.length > LONGEST) return undefined;
  const plain = inAscii(text);
  if (!MAYBE.test(plain)) return undefined;
  const found = namedDate(plain) ?? numericDate(plain, order, readAt) ?? hanDate(plain) ?? relativeDate(plain, readAt);
  return found && (plain === text ? found : { ...found, raw: asTyped(text, found.raw) });
}

/** As the model has it. */
export function pageDate({ raw, iso, edtf }: FoundDate): PageDate {
  return { raw, ...(iso !== undefined && { iso }), ...(edtf !== undefined && { edtf }) };
}
