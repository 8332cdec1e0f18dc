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

/** Told of every row that was written, as it was and as it is now. */
export type OnRow = (change: {
  readonly table: string;
  readonly before: object | undefined;
  readonly after: object;
}) => void;

/** The changes of one entry, with its header. */
interface Changed {
  readonly header: Header;
  readonly changes: readonly Change[];
}

type AnyTable = Table<object, unknown>;
type Row = Parameters<typeof mergeFields>[0];

/** Write what entries change, in the transaction that is open: one read and one write for each table touched. */
export async function applyChanges(db: Database, entries: readonly Changed[], onRow?: OnRow): Promise<void> {
  const registers = new Map<string, [Stamp, RegisterChange][]>();
  const records = new Map<string, object[]>();
  for (const { header, changes } of entries) {
    for (const change of changes) {
      if ("key" in change) append(registers, change.table, [stampOf(header), change]);
      else append(records, change.table, recordRow(header, change));
    }
  }
  for (const [name, rows] of records) {
    await db.table<object, unknown>(name).bulkPut(rows);
    for (const after of rows) onRow?.({ table: name, before: undefined, after });
  }
  for (const [name, changes] of registers) await mergeAll(db.table<object, unknown>(name), changes, onRow);
}

function append<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list) list.push(item);
  else lists.set(name, [item]);
}

async function mergeAll(table: AnyTable, changes: readonly [Stamp, RegisterChange][], onRow?: OnRow): Promise<void> {
  const keys = [...new Set(changes.map(([, { key }]) => key))];
  const held = await table.bulkGet(keys);
  const rows = new Map<string, Row>(keys.map((key, i) => [key, held[i] as Row]));
  for (const [stamp, { key, fields }] of changes) rows.set(key, mergeFields(rows.get(key), fields, stamp));
  await table.bulkPut([...rows.values()] as object[]);
  keys.forEach((key, i) => onRow?.({ table: table.name, before: held[i], after: rows.get(key) as object }));
}
