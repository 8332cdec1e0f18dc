import { isoDay, isoMonth } from "./calendar";
import type { FoundDate } from "./named-date";

// A short year after the name of an era counts from that era's beginning: 平成30年.
const HAN = /(?<![\d\p{L}])((?:19|20)?\d{2})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?/u;

/** A date in Chinese, Japanese or Korean: 2024年10月13日, 24년 10월 13일. */
export function hanDate(text: string): FoundDate | undefined {
  const [raw, written = "", month, day] = HAN.exec(text) ?? [];
  if (raw === undefined) return undefined;
  const year = Number(written.length === 2 ? `20${written}` : written);
  const iso = day === undefined ? isoMonth(year, Number(month)) : isoDay(year, Number(month), Number(day));
  return iso === undefined ? undefined : { raw, iso };
}
