import type { LogFilter } from "../../../storage/reading";
import type { LogQuery } from "../routes";

/** What a log's address asks for, in the terms of the log: whole days in the official's own time zone, as moments. */
export function toFilter({ case: caseId, source, subject, kind, from, to }: LogQuery): LogFilter {
  return {
    ...(caseId !== undefined && { caseId }),
    ...(source !== undefined && { host: source }),
    ...(subject !== undefined && { subject }),
    ...(kind !== undefined && { kind }),
    ...(from !== undefined && { from: startOfDay(from, 0).toISOString() }),
    ...(to !== undefined && { to: new Date(startOfDay(to, 1).getTime() - 1).toISOString() }),
  };
}

/** The first moment of a day (YYYY-MM-DD), or of one some days later. Days are not always 24 hours long. */
function startOfDay(day: string, later: number): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const start = new Date(2000, month - 1, date + later);
  start.setFullYear(year, month - 1, date + later);
  start.setHours(0, 0, 0, 0);
  return start;
}
