import { writersOf } from "../../domain/acts";
import { payloadErased } from "../../domain/keeping/erasure";
import { type EventRow, type Header, type Recorded, compareStamps, stampOf } from "../../domain/ledger/log";
import type { Database } from "../base/database";
import { type Heads, arrivedSince, headsOf } from "./heads";
import { type LogFilter, wantedCases } from "./log-filter";
import { type LogRun, logRuns, runsOf } from "./log-runs";
import { rebuildRound } from "./rebuild-state";

/** What is known of the log's shape, and up to where: read again where only little came. */
interface Known {
  readonly heads: Heads;
  readonly round: number | undefined;
  readonly runs: readonly LogRun[];
}

/**
 * A reader of the log's shape that remembers it: asked again, it reads the entries that came since and what those changed.
 * All of it is read where something was erased or the tables were made anew.
 */
export function followLogRuns(filter: LogFilter): (db: Database) => Promise<readonly LogRun[]> {
  let known: Known | undefined;
  return async (db) => {
    known = await goOn(db, filter, known);
    return known.runs;
  };
}

// Up to where it is known is read first: what comes meanwhile is then read twice and not missed.
async function goOn(db: Database, filter: LogFilter, known: Known | undefined): Promise<Known> {
  const round = await rebuildRound(db);
  const isOfThisRound = known !== undefined && round !== undefined && known.round === round;
  const arrived = isOfThisRound ? await arrivedSince(db, known.heads) : undefined;
  if (!known || !arrived || arrived.headers.some(({ type }) => type === payloadErased.type))
    return { round, heads: arrived?.heads ?? (await headsOf(db)), runs: await logRuns(db, filter) };
  if (arrived.headers.length === 0) return known;
  const changed = await changedBy(db, filter, arrived.headers);
  const runs = merged(known.runs, changed, await runsOf(db, filter, changed));
  return { round, heads: arrived.heads, runs };
}

/** The entries that came, and those whose facts a case has or has no longer since. */
async function changedBy(db: Database, filter: LogFilter, headers: readonly Header[]): Promise<Recorded<EventRow>[]> {
  const rows = await db.events.bulkGet(headers.map((header) => [...stampOf(header), 0]));
  const came = rows.filter((row) => row !== undefined);
  const linking = new Set(writersOf("links", "linked").map(({ type }) => type));
  const captureIds = came.flatMap(({ type, captureId }) => (linking.has(type) && captureId ? [captureId] : []));
  const linked =
    wantedCases(filter) === undefined ? [] : await db.events.where("captureId").anyOf(captureIds).distinct().toArray();
  return [...new Map([...came, ...linked].map((row) => [placeOf(row), row])).values()];
}

const placeOf = ({ origin, index }: { readonly origin: string; readonly index: number }): string =>
  `${origin} ${index}`;

/** The runs with those of some entries in the place of what they were. */
function merged(
  known: readonly LogRun[],
  changed: readonly Recorded<EventRow>[],
  now: readonly LogRun[],
): readonly LogRun[] {
  const places = new Set(changed.map(placeOf));
  const kept = known.filter((run) => !places.has(placeOf(run)));
  const coming = now.toSorted(latestFirst);
  const runs: LogRun[] = [];
  let next = 0;
  for (const run of kept) {
    for (let come = coming[next]; come && latestFirst(come, run) < 0; come = coming[++next]) runs.push(come);
    runs.push(run);
  }
  return [...runs, ...coming.slice(next)];
}

const latestFirst = (a: LogRun, b: LogRun): number =>
  compareStamps([b.at, b.origin, b.index], [a.at, a.origin, a.index]);
