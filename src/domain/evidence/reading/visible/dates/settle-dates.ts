import { inAscii } from "../../../../ground/digits";
import type { DateMark } from "../marks/mark";
import { type DateOrder, isShort } from "./date-order";
import { numericDate, orderIn } from "./numeric-date";

/**
 * Dates such as `4/5/2024` in the order that other dates of the page give away (`27/05/2024`): they say more of the page
 * than its language does. Where they contradict each other, nothing changes. Years of two digits are of a form of their
 * own: what is written otherwise tells of them only where nothing else does. `readAt`: by `wallClock`.
 */
export function settleDates(dates: DateMark[], readAt?: number): void {
  const among = (isTelling: (raw: string) => boolean) =>
    ordersIn(
      dates.filter(({ raw }) => isTelling(inAscii(raw))),
      readAt,
    );
  const long = among((raw) => !isShort(raw));
  const short = among(isShort);
  // Between dots the day comes first nearly everywhere: only others with dots say otherwise.
  const dotted = among((raw) => !isShort(raw) && /\d\.\d{1,2}\.\d/u.test(raw));
  dates.forEach((date, index) => {
    const plain = inAscii(date.raw);
    const isOpen = date.iso === undefined;
    const ofLong = DOTTED.test(plain) ? dotted : long.size > 0 ? long : short;
    const orders = isShort(plain) ? (short.size > 0 || !isOpen ? short : long) : ofLong;
    const [order] = orders;
    if (order !== undefined && orders.size === 1) dates[index] = settled(date, order, readAt);
  });
}

const SLASHED = /^\d{1,2}[/-]\d{1,2}[/-]\d{4}$/u;
const DOTTED = /^\d{1,2}\.\d{1,2}\.\d{4}$/u;

const ordersIn = (dates: readonly DateMark[], readAt: number | undefined): ReadonlySet<DateOrder> =>
  new Set(dates.flatMap(({ raw }) => orderIn(inAscii(raw), readAt) ?? []));

function settled(date: DateMark, order: DateOrder, readAt: number | undefined): DateMark {
  const plain = inAscii(date.raw);
  const isDotted = DOTTED.test(plain);
  if (!isDotted && !SLASHED.test(plain) && !isShort(plain)) return date;
  const iso = numericDate(isDotted ? plain.replaceAll(".", "/") : plain, order, readAt)?.iso;
  return iso === undefined ? date : { ...date, iso };
}
