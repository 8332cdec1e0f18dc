/**
 * The moment that somebody typed into a `datetime-local` field, in the official's own time zone, to its very end: all that was known
 * within that minute, or within that second where one was typed. ISO 8601 in UTC; undefined where it is no moment.
 */
export function momentTyped(typed: string): string | undefined {
  const at = new Date(typed).getTime();
  if (Number.isNaN(at)) return undefined;
  return new Date(at + (/T\d\d:\d\d$/u.test(typed) ? 59_999 : 999)).toISOString();
}
