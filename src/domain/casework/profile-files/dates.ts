/** The months as exports write them: whole or short, in the languages that people export in most. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen)/iu,
  /^(?:feb|f[eé]v)/iu,
  /^(?:mar|m[aä]r|mrt|maa)/iu,
  /^(?:apr|avr|abr)/iu,
  /^(?:may|mai|mei|mag)/iu,
  /^(?:jun|giu|juin)/iu,
  /^(?:jul|lug|juil)/iu,
  /^(?:aug|ao[uû]|ago)/iu,
  /^(?:sep|set)/iu,
  /^(?:oct|okt|ott|out)/iu,
  /^nov/iu,
  /^(?:dec|dez|d[eé]c|dic)/iu,
];

/**
 * A date of an export as ISO 8601, as exactly as it is told: `2019`, `Jan 2020`, `15 Jan 2024`, `Jan 15, 2024`, and for moments
 * `01/15/24, 09:12 AM` (month, day, year, as LinkedIn writes them in every language). Undefined where it is none of these.
 */
export function isoOf(written: string): string | undefined {
  const text = written.trim();
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(text)) return text;
  const [, month = "", day = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?:,.*)?$/u.exec(text) ?? [];
  if (year !== "") return joined(year.length === 2 ? `20${year}` : year, Number(month), Number(day));
  const named =
    /^(?<day>\d{1,2})?\.? ?(?<month>\p{L}{3,12})\.? (?<year>\d{4})$/u.exec(text) ??
    /^(?<month>\p{L}{3,12})\.? (?<day>\d{1,2}), (?<year>\d{4})$/u.exec(text);
  const { groups } = named ?? {};
  if (groups?.["year"] === undefined) return undefined;
  const at = MONTHS.findIndex((name) => name.test(groups["month"] ?? ""));
  return at < 0 ? undefined : joined(groups["year"], at + 1, Number(groups["day"] ?? 0));
}

function joined(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day > 31) return undefined;
  const parts = day === 0 ? [month] : [month, day];
  return [year, ...parts.map((part) => String(part).padStart(2, "0"))].join("-");
}

/** From when to when, as it reads in every language: `2020-01 – 2022-05`; `2020-01 –` where no end is told. */
export function spanOf(from: string, to: string): string {
  const [start, end] = [from, to].map((date) => isoOf(date) ?? date.trim());
  if (!start) return end ? `– ${end}` : "";
  return end ? `${start} – ${end}` : `${start} –`;
}
