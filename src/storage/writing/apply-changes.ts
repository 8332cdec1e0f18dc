import type { Table } from "dexie";
import {
  type Change,
  type Header,
  type RegisterChange,
  type Stamp,
  mergeFields,
  stampOf,
} from "../../domain/ledger/log";
import type { Database } from "../base/database";
import { recordRow } from "../base/record-row";

/** A row that was written, as it was and as it is now. */
interface Written {
  readonly table: string;
  readonly before: object | undefined;
  readonly after: object;
}

/** Told of every row that was written. */
export type OnRow = (change: Written) => void;

/** The changes of one entry, with its header. */
interface Changed {
  readonly header: Header;
  readonly changes: readonly Change[];
}

type AnyTable = Table<object, unknown>;
type Row = Parameters<typeof mergeFields>[0];

/**
 * Write what entries change, in the transaction that is open: one read and one write for each table touched, all tables at
 * once, so that nobody waits for one before the next is asked.
 */
export async function applyChanges(db: Database, entries: readonly Changed[], onRow?: OnRow): Promise<void> {
  const registers = new Map<string, [Stamp, RegisterChange][]>();
  const records = new Map<string, object[]>();
  for (const { header, changes } of entries) {
    for (const change of changes) {
      if ("key" in change) append(registers, change.table, [stampOf(header), change]);
      else append(records, change.table, recordRow(header, change));
    }
  }
  const written = await Promise.all([
    ...[...records].map(([name, rows]) => putAll(db.table<object, unknown>(name), rows)),
    ...[...registers].map(([name, changes]) => mergeAll(db.table<object, unknown>(name), changes)),
  ]);
  if (onRow) for (const rows of written) rows.forEach(onRow);
}

function append<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list) list.push(item);
  else lists.set(name, [item]);
}

async function putAll(table: AnyTable, rows: readonly object[]): Promise<Written[]> {
  await table.bulkPut(rows);
  return rows.map((after) => ({ table: table.name, before: undefined, after }));
}

async function mergeAll(table: AnyTable, changes: readonly [Stamp, RegisterChange][]): Promise<Written[]> {
  const keys = [...new Set(changes.map(([, { key }]) => key))];
  const held = await table.bulkGet(keys);
  const rows = new Map<string, Row>(keys.map((key, i) => [key, held[i] as Row]));
  for (const [stamp, { key, fields }] of changes) rows.set(key, mergeFields(rows.get(key), fields, stamp));
  await table.bulkPut([...rows.values()] as object[]);
  return keys.map((key, i) => ({ table: table.name, before: held[i], after: rows.get(key) as object }));
}
