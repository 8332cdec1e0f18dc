import {
  type RegisterChange,
  type Stamp,
  compareStamps,
  forgetFields,
  mergeFields,
  project,
} from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { payloadOf } from "../../base/payload";
import { types } from "../../base/tables";
import type { RowChange } from "../find/index-rows";
import { writersOf } from "./writers";

type Row = Parameters<typeof forgetFields>[0];

/**
 * Makes a register's row what it were had some entries never spoken of it: what they wrote last is sought in the others. Answers
 * how it changed, if it did.
 */
export async function rewriteRow(
  db: Database,
  change: RegisterChange,
  isErased: (stamp: Stamp) => boolean,
): Promise<RowChange[]> {
  const table = db.table<object, string>(change.table);
  const held = (await table.get(change.key)) as Row | undefined;
  if (!held) return [];
  const { row, forgotten } = forgetFields(held, isErased);
  if (forgotten.length === 0) return [];
  const rewritten = await fillIn(db, change, row, forgotten);
  await (rewritten ? table.put(rewritten) : table.delete(change.key));
  return [{ table: change.table, before: held, after: rewritten }];
}

/** The latest entry that wrote a field decides, so they are asked from the latest on, until every field is filled. */
async function fillIn(
  db: Database,
  change: RegisterChange,
  kept: Row | undefined,
  fields: readonly string[],
): Promise<Row | undefined> {
  const missing = new Set(fields);
  let row = kept;
  for (const stamp of await latestFirst(db, change, fields)) {
    if (missing.size === 0) break;
    const written = (await writtenBy(db, stamp, change)).map((all) => only(missing, all));
    for (const wanted of written) if (Object.keys(wanted).length > 0) row = mergeFields(row, wanted, stamp);
    for (const name of written.flatMap(Object.keys)) missing.delete(name);
  }
  return row;
}

async function latestFirst(db: Database, change: RegisterChange, fields: readonly string[]): Promise<Stamp[]> {
  const events = await writersOf(db, change, fields);
  return events.map(({ at, origin, index }): Stamp => [at, origin, index]).sort((a, b) => compareStamps(b, a));
}

/** What an entry writes into a row, one change after the other. */
async function writtenBy(db: Database, [, origin, index]: Stamp, { table, key }: RegisterChange) {
  const [header, payload] = await Promise.all([db.entries.get([origin, index]), db.payloads.get([origin, index])]);
  if (!header || !payload) return [];
  const changes = project(types, header, payloadOf(payload));
  return changes.flatMap((one) => ("key" in one && one.table === table && one.key === key ? [one.fields] : []));
}

const only = (names: ReadonlySet<string>, fields: RegisterChange["fields"]): RegisterChange["fields"] =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name)));
