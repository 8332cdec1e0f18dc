import { IDBKeyRange, indexedDB } from "fake-indexeddb";
import "fake-indexeddb/auto";
import Dexie from "dexie";
import type { VaultRow } from "../../../src/domain/keeping/vault";
import { setVault } from "../../../src/storage/writing";
import { Database } from "../../../src/storage/reading";
import { ringsOf } from "./ring-files";

// Dexie looks for a database when it is loaded, which may have been before there was one.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

let made = 0;

/** A name that no other database has. */
export const newName = (): string => `memory-${made++}`;

/** The master key of sealed databases. */
export const MASTER = new Uint8Array(32).fill(7);
/** How the vault of a sealed database stands. */
export const ROW: VaultRow = {
  key: "vault",
  state: "sealed",
  kdf: { name: "pbkdf2-sha256", salt: "", rounds: 1 },
  wrapped: "",
  recovery: [],
  keyed: true,
};

/** A database whose vault is on and unlocked. */
export async function withSealedDatabase<T>(use: (db: Database) => Promise<T>): Promise<T> {
  const name = newName();
  const open = new Database(name);
  await open.open();
  open.close();
  await setVault(name, ROW);
  const db = new Database(name, undefined, () => Promise.resolve(MASTER), await ringsOf(MASTER));
  try {
    return await use(db);
  } finally {
    await db.delete();
  }
}

/** A database of its own, in memory, for as long as it is used. */
export async function withDatabase<T>(use: (db: Database) => Promise<T>): Promise<T> {
  if (process.env["VAULT"]) return withSealedDatabase(use);
  const db = new Database(`memory-${made++}`);
  try {
    return await use(db);
  } finally {
    await db.delete();
  }
}
