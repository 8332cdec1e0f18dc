import type { ReportWords } from "../../words/report";

/** `2026-11-27` as "27 November 2026"; a text that is no such day as it stands. */
export function day(iso: string, { day: said, months }: ReportWords): string {
  const [, year = "", month = "", date = ""] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/u.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? iso : said(Number(date), name, Number(year));
}

/** `2026-11-27T14:05:00.000Z` as "27 November 2026, 14:05 UTC": said in one time zone wherever it is read. */
export const moment = (iso: string, w: ReportWords): string => w.when(day(iso, w), iso.slice(11, 16));

/** A date on a page: the day where it can be told, else in the page's words. */
export const pageDate = (
  { raw, iso }: { readonly raw: string; readonly iso?: string | undefined },
  w: ReportWords,
): string => (iso !== undefined && /^\d{4}-\d{2}-\d{2}/u.test(iso) ? day(iso, w) : raw);
