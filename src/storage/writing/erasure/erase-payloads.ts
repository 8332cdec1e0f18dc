import {
  type Change,
  type Header,
  type RegisterChange,
  type Stamp,
  project,
  stampOf,
} from "../../../domain/ledger/log";
import type { Database, EntryKey } from "../../base/database";
import { payloadOf } from "../../base/payload";
import { rangeOf } from "../../base/record-range";
import { projections, types } from "../../base/tables";
import { onlyCitedBy } from "../../reading/erasure/only-cited-by";
import { factsHeld } from "../facts-held";
import { type RowChange, indexRows } from "../find/index-rows";
import { noteChanges } from "../matching/note-changes";
import { dropUnnamedImports, importsOf } from "../own-data/erased-imports";
import { projectEntries } from "../project-entries";
import { rewriteRow } from "./rewrite-row";

/**
 * Erases what entries say, in the transaction that is open: their payloads, every row and field that came from them, and
 * artifacts and imported files that no other entry cites. Afterwards the tables are those that a replay of the log gives.
 */
export async function erasePayloads(db: Database, headers: readonly Header[]): Promise<void> {
  const touched = await registersOf(db, headers);
  const artifacts = await onlyCitedBy(db, headers);
  const imports = await importsOf(db, headers);
  await db.payloads.bulkDelete(headers.map(({ origin, index }): EntryKey => [origin, index]));
  const changed: RowChange[] = [];
  for (const header of headers) changed.push(...(await deleteRecords(db, header)));
  const isErased = erasedStamps(headers);
  for (const change of touched.values()) changed.push(...(await rewriteRow(db, change, isErased)));
  const followed = await factsHeld(db, changed);
  await indexRows(db, followed);
  await noteChanges(db, followed);
  await projectEntries(
    db,
    headers.map((header) => ({ header, payload: undefined })),
  );
  await dropUnnamedImports(db, imports);
  await db.artifacts.bulkDelete(artifacts);
  await db.imports.bulkDelete(artifacts);
}

/** One change for each row that several entries may speak of. */
async function registersOf(db: Database, headers: readonly Header[]): Promise<Map<string, RegisterChange>> {
  const payloads = await db.payloads.bulkGet(headers.map(({ origin, index }): EntryKey => [origin, index]));
  const changes = headers.flatMap((header, i) => project(types, header, payloadOf(payloads[i])));
  const registers = changes.filter((change: Change): change is RegisterChange => "key" in change);
  return new Map(registers.map((change) => [`${change.table} ${change.key}`, change]));
}

const recordTables = projections.filter(({ kind }) => kind === "records").map(({ name }) => name);

/** Answers the rows that are gone. */
async function deleteRecords(db: Database, header: Header): Promise<RowChange[]> {
  const changed: RowChange[] = [];
  for (const table of recordTables) {
    const records = db
      .table<object>(table)
      .where(":id")
      .between(...rangeOf(header), true, true);
    for (const before of await records.toArray()) changed.push({ table, before, after: undefined });
    await records.delete();
  }
  return changed;
}

function erasedStamps(headers: readonly Header[]): (stamp: Stamp) => boolean {
  const stamps = new Set(headers.map((header) => stampOf(header).join("|")));
  return (stamp) => stamps.has(stamp.join("|"));
}
