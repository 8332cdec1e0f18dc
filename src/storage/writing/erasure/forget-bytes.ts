import Dexie, { type Table } from "dexie";
import { AS_IT_LIES, Database, type ErasedBytesRow, type FillerRow } from "../../base/database";
import { KEYS_AT_ONCE, type Key, someKeys } from "./some-keys";
import { stirPages } from "./stir-pages";

/** So often is pushed: a browser's store has a few layers, and what was erased sinks by one at least each time. */
const ROUNDS = 4;
/** What the store is given to lay its files anew before it is pushed again. */
const ROUND_MS = 300;
/** A file of the store is laid anew once it was looked through in vain a hundred times, or some more where it is long. */
const LOOKS = 400;
/** At most so many places of a table are looked at, so that a round is over before a worker ends. */
const MOST_PLACES = 10_000;
const SLICE = 500;

/** As much is laid over free pages, in pieces that no browser puts into a file of their own. */
const FILLERS = 32;
const FILLER_BYTES = 65_536;

/** Notes, in the transaction that is open, that bytes were erased which the browser's own files still have. */
export async function oweForgetting(db: Database): Promise<void> {
  const erasures = ((await owedBy(db))?.erasures ?? 0) + 1;
  await db.meta.put({ key: "erased-bytes", erasures, rounds: 0 });
}

/**
 * Has the browser's own store let go of what was erased, where that is owed. Chromium's (LevelDB) only notes that a row is gone,
 * and lays its files anew when it sees fit; Firefox's (SQLite) leaves free pages as they were. What brings about more changes no
 * row that means something (docs/adr/0014). What was cut off goes on with its round when this is next called.
 */
export async function forgetBytes(db: Database, pause: (ms: number) => Promise<void>): Promise<void> {
  // What lies beside what on the disk is not told by what is sealed there; and it may be locked.
  if (!db.lock) return forgetIn(db, pause);
  const lying = new Database(db.name, undefined, AS_IT_LIES);
  try {
    await forgetIn(lying, pause);
  } finally {
    lying.close();
  }
}

async function forgetIn(db: Database, pause: (ms: number) => Promise<void>): Promise<void> {
  const tables = db.tables as Table<unknown, Key>[];
  for (let owed = await owedBy(db); owed; owed = await roundDone(db, owed)) {
    if (owed.rounds === 0) {
      for (const table of tables) await dropStaleKeys(table);
      for (const table of tables) await stirPages(table);
      await fillFreePages(db);
    }
    await closeMemory(db.name);
    for (const table of tables) await lookInVain(table);
    await pause(ROUND_MS);
  }
}

async function owedBy(db: Database): Promise<ErasedBytesRow | undefined> {
  const row = await db.meta.get("erased-bytes");
  return row?.key === "erased-bytes" ? row : undefined;
}

/** What is owed after a round; where something was erased meanwhile, all of it. */
const roundDone = (db: Database, before: ErasedBytesRow): Promise<ErasedBytesRow | undefined> =>
  db.transaction("rw", db.meta, async () => {
    const owed = await owedBy(db);
    if (owed?.erasures !== before.erasures) return owed;
    const after = { ...owed, rounds: before.rounds + 1 };
    await (after.rounds < ROUNDS ? db.meta.put(after) : db.meta.delete(after.key));
    return owedBy(db);
  });

/** An index keeps the keys of rows that are gone until somebody who may write comes by. */
async function dropStaleKeys(table: Table<unknown, Key>): Promise<void> {
  for (const { name } of table.schema.indexes)
    await table.db.transaction("rw", table, async () => {
      const count = await table.count();
      for (let at = 0; at === 0 || at < count; at += KEYS_AT_ONCE)
        await table.orderBy(name).offset(at).limit(KEYS_AT_ONCE).primaryKeys();
    });
}

/** Free pages are written over by rows that are put and, once they are on the disk, taken away again. */
async function fillFreePages(db: Database): Promise<void> {
  const fillers = Array.from({ length: FILLERS }, (_none, n): FillerRow => ({
    key: `filler-${n}`,
    bytes: crypto.getRandomValues(new Uint8Array(FILLER_BYTES)),
  }));
  await db.meta.bulkPut(fillers);
  await db.meta.bulkDelete(fillers.map(({ key }) => key));
}

/** What stands in memory and in its log comes into a file that spans all others when another database is deleted. */
async function closeMemory(name: string): Promise<void> {
  const other = new Dexie(`${name}-erased`);
  other.version(1).stores({ rows: "" });
  await other.open();
  await other.delete();
}

/** Looks for rows that were never there, all over a table. */
async function lookInVain(table: Table<unknown, Key>): Promise<void> {
  const places = ["", ...(await someKeys(table, MOST_PLACES)).map(besides), ["\uffff"]];
  const passes = Math.max(2, Math.ceil(LOOKS / places.length));
  const looks = Array.from({ length: passes }, () => places).flat();
  for (let n = 0; n < looks.length; n += SLICE) await table.bulkGet(looks.slice(n, n + SLICE));
}

/** The key right behind another one, of no row. */
function besides(key: Key): Key {
  if (typeof key === "number") return key + 0.5;
  return typeof key === "string" ? `${key}\u0000` : [...key, 0];
}
