import type { Table } from "dexie";

export type Key = string | number | readonly unknown[];

/** A table may have a million rows: all their keys at once would fill the memory. */
export const KEYS_AT_ONCE = 100_000;

/** Keys of a table at even distances, about so many. */
export async function someKeys(table: Table<unknown, Key>, most: number): Promise<Key[]> {
  const step = Math.ceil((await table.count()) / most) || 1;
  const some: Key[] = [];
  let keys = await table.toCollection().limit(KEYS_AT_ONCE).primaryKeys();
  for (let last = keys.at(-1); last !== undefined; last = keys.at(-1)) {
    for (let n = 0; n < keys.length; n += step) some.push(keys[n] ?? last);
    if (keys.length < KEYS_AT_ONCE) break;
    keys = await table.where(":id").above(last).limit(KEYS_AT_ONCE).primaryKeys();
  }
  return some;
}
