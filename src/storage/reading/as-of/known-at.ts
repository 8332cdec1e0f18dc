import { partOf } from "../../../domain/casework/subjects";
import { groupBy } from "../../../domain/ground/grouping";
import { Database, type EntryKey, type KeptIn } from "../../base/database";
import { payloadOf } from "../../base/payload";
import { type About, eventsUntil } from "./entries-until";
import { TablesOf } from "./tables-of";

/** What was known at a moment, in tables of its own that nobody writes. */
export interface KnownAt {
  readonly db: Database;
  /** How many entries of then say nothing any more: their words were erased since. */
  readonly erased: number;
  /** The names of datasets whose rows of then are not read in any more. */
  readonly withoutRows: readonly string[];
}

const SLICE = 500;
let opened = 0;

/**
 * A case or a subject as it was known at a moment (ISO 8601, UTC): the log's entries until then, projected anew into a database
 * in memory, which every reader can read as the one of now. Close it to be rid of it; nothing of it touches the disk.
 */
export async function knownAt(db: Database, at: string, about: About): Promise<KnownAt> {
  const events = await eventsUntil(db, at, about);
  const keys = events.map(({ origin, index }): EntryKey => [origin, index]);
  const then = new Database(`as-of-${++opened}`, await memory());
  await then.open();
  const tables = new TablesOf();
  let erased = 0;
  for (let from = 0; from < keys.length; from += SLICE) {
    const slice = keys.slice(from, from + SLICE);
    const [headers, payloads] = await Promise.all([db.entries.bulkGet(slice), db.payloads.bulkGet(slice)]);
    const here = headers.filter((header) => header !== undefined);
    await then.entries.bulkPut(here);
    for (const [n, header] of headers.entries()) {
      if (!header) continue;
      if (!payloads[n]) erased++;
      tables.add({ header, payload: payloadOf(payloads[n]) });
    }
  }
  for (const [name, rows] of tables.rows()) await then.table<object>(name).bulkPut([...rows]);
  await then.checkpoints.bulkPut(await db.checkpoints.toArray());
  const origin = await db.meta.get("origin");
  if (origin) await then.meta.put(origin);
  return { db: then, erased, withoutRows: await copyRows(db, then) };
}

/** Loaded only where somebody looks back. */
async function memory(): Promise<KeptIn> {
  const { IDBFactory, IDBKeyRange } = await import("fake-indexeddb");
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

/** The joined rows of the imports that counted then. Those of an import that was followed by another may not be there any more. */
async function copyRows(db: Database, then: Database): Promise<readonly string[]> {
  const joined = (await then.joins.toArray()).flatMap(({ a, b }) => [partOf(a), partOf(b)]);
  const keysOf = groupBy(
    joined.flatMap((part) => (part?.kind === "row" ? [part] : [])),
    ({ datasetId }) => datasetId,
  );
  const missing: string[] = [];
  for (const { datasetId, importId, name, withdrawn } of await then.datasets.toArray()) {
    if (importId === undefined || withdrawn === true) continue;
    const fill = await db.ownFills.get(importId);
    if (fill) await then.ownFills.put(fill);
    if (fill?.isWhole !== true) missing.push(name ?? "");
    const keys = (keysOf.get(datasetId ?? "") ?? []).map(({ key }): [string, string] => [importId, key]);
    const rows = await db.ownRows.bulkGet(keys);
    await then.ownRows.bulkPut(rows.filter((row) => row !== undefined));
  }
  return missing;
}
