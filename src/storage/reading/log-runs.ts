import { numbersOfKind } from "../../domain/evidence/captures";
import { type EventRow, type Recorded, compareStamps, madeAt, stampOf } from "../../domain/ledger/log";
import type { Database } from "../base/database";
import { type FactNumbers, factNumbers, factNumbersOf, isFactKind } from "./facts/fact-numbers";
import { isMaking, linesOf } from "./facts/facts-of-captures";
import { type LogFilter, isAmong, wantedCases, wantedHosts, wantedSubjects } from "./log-filter";
import type { LogKey } from "./log-lines";
import { isOfCases, linkedToCases } from "./of-cases";

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
  const linked = await linkedOf(db, filter, newest === undefined ? undefined : events);
  const withFacts = eventsWithFacts(filter, events, linked);
  const numbers = isOfWholeLog(filter, newest)
    ? await numbersByCapture(db, filter, withFacts)
    : await factNumbers(db, filter, newest);
  return toRuns(filter, { events, withFacts, linked }, numbers ?? (await factCounts(db, withFacts, newest)));
}

/** Whether only a kind of fact is asked for, in all captures: these say it themselves, however many facts there are. */
const isOfWholeLog = ({ kind, ...filter }: LogFilter, newest: number | undefined): boolean =>
  newest === undefined && kind !== undefined && isFactKind(kind) && wantedSubjects(filter) === undefined;

/** Which facts of each entry are of a kind: as its capture says, else looked up. */
async function numbersByCapture(db: Database, filter: LogFilter, events: readonly Event[]): Promise<FactNumbers> {
  const numbers = new Map<string, readonly number[]>();
  for (const { origin, index, factKinds } of await db.captures.toArray())
    if (origin !== undefined && index !== undefined && factKinds !== undefined)
      numbers.set(entryOf({ origin, index }), numbersOfKind(factKinds, filter.kind ?? ""));
  const others = events.filter((event) => !numbers.has(entryOf(event)));
  return new Map([...numbers, ...((await factNumbersOf(db, filter, others)) ?? [])]);
}

/** The same of some entries only, in the order in which they are given. */
export async function runsOf(db: Database, filter: LogFilter, entries: readonly Event[]): Promise<LogRun[]> {
  const events = entries.filter((event) => isWithin(event, filter));
  const linked = await linkedOf(db, filter, events);
  const withFacts = eventsWithFacts(filter, events, linked);
  const numbers = await factNumbersOf(db, filter, withFacts);
  return toRuns(filter, { events, withFacts, linked }, numbers ?? (await factCounts(db, withFacts, events.length)));
}

interface Passing {
  readonly events: readonly Event[];
  readonly withFacts: readonly Event[];
  readonly linked: ReadonlySet<string>;
}

function toRuns(filter: LogFilter, { events, withFacts, linked }: Passing, numbers: FactNumbers): LogRun[] {
  const passing = new Set(withFacts);
  return events.flatMap((event) => {
    const facts = passing.has(event) ? (numbers.get(entryOf(event)) ?? 0) : 0;
    const { at, origin, index } = event;
    const run: LogRun = { at, origin, index, event: passes(event, filter, linked), facts };
    return linesOfRun(run) > 0 ? [run] : [];
  });
}

/** How many lines a run has. */
export const linesOfRun = ({ event, facts }: LogRun): number =>
  Number(event) + (typeof facts === "number" ? facts : facts.length);

/** The n-th line of a run. */
export function keyInRun({ at, origin, index, event, facts }: LogRun, n: number): LogKey {
  if (event && n === 0) return ["events", [at, origin, index, 0]];
  const nth = n - Number(event);
  return ["facts", [at, origin, index, typeof facts === "number" ? nth : (facts[nth] ?? 0)]];
}

const entryOf = ({ origin, index }: { readonly origin: string; readonly index: number }): string =>
  `${origin} ${index}`;

/** In the log's order; whether one is within is a matter of when it was made, by the machine's clock. */
async function eventsWithin(db: Database, { from, to }: LogFilter, newest = Infinity): Promise<Event[]> {
  if (from === undefined && to === undefined) return db.events.orderBy(":id").reverse().limit(newest).toArray();
  const span = [from ?? "", to ?? "\uffff"] as const;
  // An array sorts above every text, so this is the last key of its moment.
  const inOrder = db.events.where(":id").between([span[0]], [span[1], []], true, true).reverse();
  const [byOrder, byClock] = await Promise.all([
    inOrder.filter(({ clock }) => clock === undefined).toArray(),
    db.events
      .where("clock")
      .between(...span, true, true)
      .toArray(),
  ]);
  if (byClock.length === 0) return byOrder.slice(0, newest);
  return [...byOrder, ...byClock].sort((a, b) => compareStamps(stampOf(b), stampOf(a))).slice(0, newest);
}

function isWithin(event: Event, { from = "", to = "\uffff" }: LogFilter): boolean {
  const made = madeAt(event);
  return made >= from && made <= to;
}

const NONE: ReadonlySet<string> = new Set();

/** The captures that belong to the cases that are asked for. With few entries, only their links are read. */
function linkedOf(db: Database, filter: LogFilter, few: readonly Event[] | undefined): Promise<ReadonlySet<string>> {
  const cases = wantedCases(filter);
  if (!cases) return Promise.resolve(NONE);
  return linkedToCases(db, cases, few && [...new Set(few.flatMap(({ captureId }) => captureId ?? []))]);
}

/** The entries whose facts pass whatever a filter asks of a whole capture. */
function eventsWithFacts(filter: LogFilter, events: readonly Event[], linked: ReadonlySet<string>): Event[] {
  const { kind } = filter;
  const [cases, hosts] = [wantedCases(filter), wantedHosts(filter)];
  if (kind !== undefined && !isFactKind(kind)) return [];
  const making = events.filter(isMaking).filter((event) => isAmong(event.host, hosts));
  return cases ? making.filter(({ captureId = "" }) => linked.has(captureId)) : making;
}

/** How many facts each entry captured: as its capture says, else counted (another entry may have the same capture's name). */
async function factCounts(db: Database, events: readonly Event[], newest?: number): Promise<FactNumbers> {
  const ids = events.map(({ captureId = "" }) => captureId);
  const rows = newest === undefined ? await db.captures.toArray() : await db.captures.bulkGet(ids);
  const counts = new Map<string, number>();
  for (const { origin, index, factCount } of rows.filter((row) => row !== undefined))
    if (origin !== undefined && index !== undefined && factCount !== undefined)
      counts.set(entryOf({ origin, index }), factCount);
  const uncounted = events.filter((event) => !counts.has(entryOf(event)));
  for (const event of uncounted) counts.set(entryOf(event), await linesOf(db, event).count());
  return counts;
}

function passes(event: Event, filter: LogFilter, linked: ReadonlySet<string>): boolean {
  const subjects = wantedSubjects(filter);
  return (
    isOfCases(event, wantedCases(filter), linked) &&
    isAmong(event.host, wantedHosts(filter)) &&
    (!subjects || event.subjects.some((subject) => isAmong(subject, subjects))) &&
    (filter.kind === undefined || event.type === filter.kind)
  );
}
