import type { Table } from "dexie";
import { type Key, someKeys } from "./some-keys";

/** So many places of a table are stirred, at even distances. */
const PLACES = 100;
/** A page of SQLite holds 4 KiB: as many rows beside each other fill it, so that it is split and laid anew. */
const BESIDE = 12;
const BYTES = 420;

/**
 * Has the pages of a table laid anew: beside the rows that are there, and where none are, rows of random bytes are put and taken away
 * again in one transaction, so that nobody ever reads them. SQLite blanks what is deleted, but not what it leaves behind where it moves rows
 * within a page or between two: that is written over so.
 */
export async function stirPages(table: Table<unknown, Key>): Promise<void> {
  const path = table.schema.primKey.keyPath;
  if (!path) return;
  await table.db.transaction("rw", table, async () => {
    const keys = [...nowhere(path), ...(await someKeys(table, PLACES))];
    const beside = keys.flatMap((key) => Array.from({ length: BESIDE }, (_none, n) => besides(key, n)));
    await table.bulkPut(beside.map((key) => rowAt(path, key)));
    await table.bulkDelete(beside);
  });
}

/** Keys before and behind all others. */
const nowhere = (path: string | string[]): Key[] =>
  ["", "\uffff"].map((end) => (typeof path === "string" ? end : path.map(() => end)));

/** A key right behind another one. */
function besides(key: Key, n: number): Key {
  const end = `\u0000${n}`;
  if (typeof key === "number") return key + (n + 1) / 1_000;
  return typeof key === "string" ? `${key}${end}` : [...key.slice(0, -1), behind(key.at(-1), n, end)];
}

const behind = (part: unknown, n: number, end: string): unknown =>
  typeof part === "number" ? part + (n + 1) / 1_000 : `${String(part)}${end}`;

function rowAt(path: string | string[], key: Key): object {
  const row = new Map<string, unknown>([["filler", crypto.getRandomValues(new Uint8Array(BYTES))]]);
  if (typeof path === "string") row.set(path, key);
  else for (const [n, name] of path.entries()) row.set(name, typeof key === "object" ? key[n] : key);
  return Object.fromEntries(row);
}
