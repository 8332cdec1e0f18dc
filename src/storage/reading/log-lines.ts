import type { FactNow } from "../../domain/evidence/captures";
import type { EventRow, Recorded } from "../../domain/ledger/log";
import type { Database, RecordKey } from "../base/database";
import { common, factKeys } from "./facts/fact-keys";
import { isFactKind } from "./facts/fact-numbers";
import { factsAt } from "./facts/facts-now";
import { type LogFilter, wantedCases, wantedHosts, wantedSubjects } from "./log-filter";
import { isOfCases, linkedToCases } from "./of-cases";

/** A line of the log: an entry, or one fact that an entry captured. */
export type LogKey = readonly [table: "events" | "facts", key: RecordKey];
export type LogLine =
  | { readonly table: "events"; readonly row: Recorded<EventRow> }
  | { readonly table: "facts"; readonly row: Recorded<FactNow> };

/** The keys of all lines that pass the filter, the latest first; facts stand beneath their capture, in its order. */
export async function logKeys(db: Database, filter: LogFilter): Promise<LogKey[]> {
  const [events, facts] = await Promise.all([eventKeys(db, filter), factKeys(db, filter)]);
  const made = await clocks(db, filter);
  return interleave(within(events, filter, made), within(facts, filter, made));
}

export async function logLines(db: Database, keys: readonly LogKey[]): Promise<(LogLine | undefined)[]> {
  const pick = (table: LogKey[0]) => keys.filter(([name]) => name === table).map(([, key]) => key);
  const [events, facts] = await Promise.all([db.events.bulkGet(pick("events")), factsAt(db, pick("facts"))]);
  const [nextEvent, nextFact] = [events.values(), facts.values()];
  return keys.map(([table]) => {
    if (table === "events") return line("events", nextEvent.next().value);
    return line("facts", nextFact.next().value);
  });
}

const line = <T extends LogLine["table"]>(table: T, row: Extract<LogLine, { table: T }>["row"] | undefined) =>
  row && ({ table, row } as Extract<LogLine, { table: T }>);

async function eventKeys(db: Database, filter: LogFilter): Promise<RecordKey[]> {
  const { kind } = filter;
  if (kind !== undefined && isFactKind(kind)) return [];
  const cases = wantedCases(filter);
  const wanted = { host: wantedHosts(filter), subjects: wantedSubjects(filter) };
  const sets: PromiseLike<RecordKey[]>[] = Object.entries(wanted).flatMap(([field, values]) =>
    values ? [db.events.where(field).anyOf(values).distinct().primaryKeys()] : [],
  );
  if (cases) sets.push(keysOfCases(db, cases));
  if (kind !== undefined) sets.push(db.events.where("type").equals(kind).primaryKeys());
  return common(sets.length ? await Promise.all(sets) : [await db.events.toCollection().primaryKeys()]);
}

async function keysOfCases(db: Database, cases: readonly string[]): Promise<RecordKey[]> {
  const linked = await linkedToCases(db, cases);
  const [named, onCaptures] = await Promise.all([
    db.events
      .where("caseId")
      .anyOf([...cases])
      .primaryKeys(),
    db.events
      .where("captureId")
      .anyOf([...linked])
      .filter((event) => event.caseId === undefined && isOfCases(event, cases, linked))
      .primaryKeys(),
  ]);
  return [...named, ...onCaptures];
}

/** Text order of the parts is the order of the log: ISO times, then origins, then numbers. */
const order = <T extends string | number>(a: T, b: T): number => (a === b ? 0 : a < b ? -1 : 1);
const compareEntries = (a: RecordKey, b: RecordKey): number =>
  order(a[0], b[0]) || order(a[1], b[1]) || order(a[2], b[2]);

/** When entries were made, by the machine's clock, where that is before their place in the order. */
async function clocks(db: Database, { from, to }: LogFilter): Promise<ReadonlyMap<string, string>> {
  if (from === undefined && to === undefined) return new Map();
  const rows = await db.events.orderBy("clock").toArray();
  return new Map(rows.map(({ origin, index, clock = "" }) => [`${origin} ${index}`, clock]));
}

function within(
  keys: RecordKey[],
  { from = "", to = "\uffff" }: LogFilter,
  made: ReadonlyMap<string, string>,
): RecordKey[] {
  if (from === "" && to === "\uffff") return keys;
  return keys.filter(([at, origin, index]) => {
    const time = made.get(`${origin} ${index}`) ?? at;
    return time >= from && time <= to;
  });
}

function interleave(events: readonly RecordKey[], facts: readonly RecordKey[]): LogKey[] {
  const lines: LogKey[] = [];
  for (const key of events) lines.push(["events", key]);
  for (const key of facts) lines.push(["facts", key]);
  return lines.sort(newestFirst);
}

/** The latest entry first; beneath it its facts as they were captured. */
const newestFirst = ([tableA, a]: LogKey, [tableB, b]: LogKey): number =>
  compareEntries(b, a) || order(tableA, tableB) || order(a[3], b[3]);
