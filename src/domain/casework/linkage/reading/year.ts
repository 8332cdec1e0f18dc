/** The year of a date or of a text that names one; 1800 to 2099. */
export function yearOf(text: string | undefined): number | undefined {
  const [year] = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/u.exec((text ?? "").slice(0, 60)) ?? [];
  return year === undefined ? undefined : Number(year);
}
