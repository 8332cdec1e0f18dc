import { cmp } from "dexie";
import type { Database, RecordKey } from "../../base/database";

/** Rows of others that may stand between those that are asked for, before these are asked for one by one. */
const BETWEEN = 50;

/**
 * The records with these keys, in their order; undefined where there is none. Records of entries that follow one another
 * stand side by side: reading them as one range is a fraction of the work of one request a row. Those that so many rows of
 * other logs stand between that they were not reached are asked for by name.
 */
export async function recordsAt(
  db: Database,
  table: string,
  keys: readonly RecordKey[],
): Promise<(object | undefined)[]> {
  const [first, last] = ends(keys);
  if (first === undefined || last === undefined) return [];
  const rows = db.table<object, RecordKey>(table);
  const range = rows
    .where(":id")
    .between(first, last, true, true)
    .limit(keys.length + BETWEEN);
  const found = new Map((await range.toArray()).map((row) => [nameOf(recordKeyOf(row)), row]));
  const others = keys.filter((key) => !found.has(nameOf(key)));
  const asked = others.length > 0 ? await rows.bulkGet(others) : [];
  others.forEach((key, i) => {
    const row = asked[i];
    if (row) found.set(nameOf(key), row);
  });
  return keys.map((key) => found.get(nameOf(key)));
}

/** The key of a record's row. */
export function recordKeyOf(row: object): RecordKey {
  const { at, origin, index, n } = row as Readonly<Record<string, unknown>>;
  return [at, origin, index, n] as RecordKey;
}

const nameOf = (key: RecordKey): string => key.join("\n");

function ends(keys: readonly RecordKey[]): readonly (RecordKey | undefined)[] {
  let [first, last] = [keys[0], keys[0]];
  for (const key of keys) {
    if (cmp(key, first) < 0) first = key;
    else if (cmp(key, last) > 0) last = key;
  }
  return [first, last];
}
