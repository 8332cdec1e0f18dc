import type { CaptureRow } from "../../domain/captures";
import type { EventRow, Recorded } from "../../domain/log";
import type { Database } from "../database";
import { isMade } from "./captures";
import { factNumbers, isFactKind } from "./fact-numbers";
import type { LogFilter, LogKey } from "./log-lines";

/** The lines of one entry that pass a filter: the entry's own, and those of its facts. */
export interface LogRun {
  readonly at: string;
  readonly origin: string;
  readonly index: number;
  /** Whether the entry's own line passes. */
  readonly event: boolean;
  /** How many of its facts from the first on, or the numbers of those that pass. */
  readonly facts: number | readonly number[];
}

type Event = Recorded<EventRow>;

/**
 * The shape of the log, the latest entry first: which lines there are, without reading them. Facts are counted by their
 * captures, so that this stays quick however many there are. `newest` looks only at so many entries.
 */
export async function logRuns(db: Database, filter: LogFilter, newest?: number): Promise<LogRun[]> {
  const events = await eventsWithin(db, filter, newest);
  const captures = await capturesOf(db, filter, events, newest);
  const numbers = await factNumbers(db, filter, newest);
  return events.flatMap((event) => {
    const run = runOf(event, filter, captures.get(event.captureId ?? ""), numbers);
    return run.event || linesOfFacts(run) > 0 ? [run] : [];
  });
}

/** How many lines a run has. */
export const linesOfRun = (run: LogRun): number => Number(run.event) + linesOfFacts(run);

/** The n-th line of a run. */
export function keyInRun({ at, origin, index, event, facts }: LogRun, n: number): LogKey {
  if (event && n === 0) return ["events", [at, origin, index, 0]];
  const nth = n - Number(event);
  return ["facts", [at, origin, index, typeof facts === "number" ? nth : (facts[nth] ?? 0)]];
}

const linesOfFacts = ({ facts }: LogRun): number => (typeof facts === "number" ? facts : facts.length);

function eventsWithin(db: Database, { from, to }: LogFilter, newest = Infinity): Promise<Event[]> {
  // An array sorts above every text, so this is the last key of its moment.
  const span = db.events.where(":id").between([from ?? ""], [to ?? "\uffff", []], true, true);
  return span.reverse().limit(newest).toArray();
}

/** The captures whose facts may pass, by their id. */
async function capturesOf(db: Database, filter: LogFilter, events: readonly Event[], newest?: number) {
  if (filter.kind !== undefined && !isFactKind(filter.kind)) return new Map<string, CaptureRow>();
  const ids = events.flatMap(({ type, captureId }) => (type === "capture.made" && captureId ? [captureId] : []));
  const rows = newest === undefined ? await db.captures.toArray() : await db.captures.bulkGet(ids);
  const linked = filter.caseId === undefined ? undefined : await linkedIds(db, filter.caseId);
  const passing = rows.filter(isMade).filter(({ captureId }) => !linked || linked.has(captureId));
  return new Map(passing.map((row) => [row.captureId, row]));
}

async function linkedIds(db: Database, caseId: string): Promise<Set<string>> {
  const links = await db.links.where("caseId").equals(caseId).toArray();
  return new Set(links.filter(({ linked }) => linked).map(({ captureId }) => captureId));
}

function runOf(
  event: Event,
  filter: LogFilter,
  capture: CaptureRow | undefined,
  numbers: Awaited<ReturnType<typeof factNumbers>>,
): LogRun {
  const { at, origin, index } = event;
  const place = { at, origin, index, event: passes(event, filter) };
  const isMaking = capture?.origin === origin && capture.index === index;
  if (!isMaking || (filter.host !== undefined && event.host !== filter.host)) return { ...place, facts: 0 };
  return { ...place, facts: numbers ? (numbers.get(`${origin} ${index}`) ?? []) : capture.factCount };
}

function passes(event: Event, { caseId, host, subject, kind }: LogFilter): boolean {
  return (
    (caseId === undefined || event.caseId === caseId) &&
    (host === undefined || event.host === host) &&
    (subject === undefined || event.subjects.includes(subject)) &&
    (kind === undefined || event.type === kind)
  );
}
