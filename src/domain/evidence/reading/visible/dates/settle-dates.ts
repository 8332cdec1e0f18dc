import type { DateMark } from "../marks/mark";
import { type DateOrder, numericDate, orderIn } from "./numeric-date";

/**
 * Dates such as `4/5/2024` in the order that other dates of the page give away (`27/05/2024`): they say more of the page
 * than its language does. Where they contradict each other, nothing changes.
 */
export function settleDates(dates: DateMark[]): void {
  const orders = new Set(dates.flatMap(({ raw }) => orderIn(raw) ?? []));
  const [order] = orders;
  if (order === undefined || orders.size > 1) return;
  dates.forEach((date, index) => {
    dates[index] = settled(date, order);
  });
}

function settled(date: DateMark, order: DateOrder): DateMark {
  if (!/^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/u.test(date.raw)) return date;
  const iso = numericDate(date.raw, order)?.iso;
  return iso === undefined ? date : { ...date, iso };
}
