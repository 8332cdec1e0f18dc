import { fold } from "../../../domain/ground/text";
import type { LogFilter } from "../../../storage/reading";
import type { Pick } from "../../../ui/pick-field";
import type { LogQuery } from "../routes";

/** What there is to choose from, by the fields that take a part of a name as well. */
export type FilterPicks = Readonly<Record<"case" | "subject" | "source", readonly Pick[]>>;

/**
 * What a log's address asks for, in the terms of the log: whole days in the official's own time zone, as moments; and where a part
 * of a name was typed, everything that is called so.
 */
export function toFilter({ case: caseId, source, subject, kind, from, to }: LogQuery, picks: FilterPicks): LogFilter {
  return {
    ...(caseId !== undefined && { caseIds: keysFor(caseId, picks.case) }),
    ...(source !== undefined && { hosts: keysFor(source, picks.source) }),
    ...(subject !== undefined && { subjects: keysFor(subject, picks.subject) }),
    ...(kind !== undefined && { kind }),
    ...(from !== undefined && { from: startOfDay(from, 0).toISOString() }),
    ...(to !== undefined && { to: new Date(startOfDay(to, 1).getTime() - 1).toISOString() }),
  };
}

/** A key names itself, also one that cannot be chosen any more; a part of a name names all whose names hold it. */
function keysFor(typed: string, picks: readonly Pick[]): readonly string[] {
  if (picks.some(({ key }) => key === typed)) return [typed];
  const called = picks.filter(({ name }) => fold(name).includes(fold(typed))).map(({ key }) => key);
  return called.length > 0 ? called : [typed];
}

/** The first moment of a day (YYYY-MM-DD), or of one some days later. Days are not always 24 hours long. */
function startOfDay(day: string, later: number): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const start = new Date(2000, month - 1, date + later);
  start.setFullYear(year, month - 1, date + later);
  start.setHours(0, 0, 0, 0);
  return start;
}
