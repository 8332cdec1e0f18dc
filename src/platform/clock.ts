/** Now in UTC with milliseconds (ISO 8601). */
export const now = (): string => new Date().toISOString();

/** Resolves so many milliseconds later. */
export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The day of a moment where the official is (YYYY-MM-DD): what a file that is saved then is called by. */
export function localDay(iso: string): string {
  const at = new Date(iso);
  const [year, month, day] = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map(String);
  return [year?.padStart(4, "0"), month?.padStart(2, "0"), day?.padStart(2, "0")].join("-");
}
