const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a date that begins as ISO 8601 says (`2026-05-01…`; a month or a year is its first day). */
export function dayOf(iso: string | null | undefined): number | undefined {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/u.exec(iso ?? "") ?? [];
  if (year === undefined) return undefined;
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number.isNaN(ms) ? undefined : Math.floor(ms / DAY_MS);
}
