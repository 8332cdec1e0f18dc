import {
  type FindDocument,
  documentOfRow,
  entriesOf,
  FOUND_TABLES,
  makeSegment,
} from "../../../../src/domain/casework/find";
import type { Database } from "../../../../src/storage/reading";
import { foundIn } from "../../../../src/storage/reading/find/found-in";

/** Every document that the tables have, by its name. */
export async function documentsOf(db: Database): Promise<FindDocument[]> {
  const rows = await Promise.all(
    FOUND_TABLES.map(async ({ table }) =>
      (await foundIn(db, table, await db.table<object>(table).toArray())).flatMap(
        (row) => documentOfRow(table, row) ?? [],
      ),
    ),
  );
  return rows.flat();
}

/** Which keys an index has, each with how many documents it names. */
export async function keysOf(db: Database): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const { first, bytes } of await db.findBlocks.toArray())
    if (first !== "") for (const { key, value } of entriesOf(bytes)) add(counted, key, value);
  return counted;
}

/** The keys of an index that was made of these documents at once. */
export function keysOfAll(documents: readonly FindDocument[]): Record<string, number> {
  const counted: Record<string, number> = {};
  // One document a segment: what stands under a key is that document.
  for (const document of documents)
    for (const { key } of makeSegment([document], 0).entries)
      if (!key.startsWith("d")) counted[key] = (counted[key] ?? 0) + 1;
  return counted;
}

function add(counted: Record<string, number>, key: string, list: Uint8Array): void {
  if (key.startsWith("d")) return;
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const byte of list) {
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    numbers.push(value);
    [value, shift] = [0, 0];
    if (numbers.length === 3) break;
  }
  counted[key] = (counted[key] ?? 0) + numbers[2]!;
}
