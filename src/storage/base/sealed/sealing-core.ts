import Dexie, { type DBCore, type DBCoreTable } from "dexie";
import type { VaultKeys } from "../../../domain/keeping/vault";
import type { KeyRing } from "./key-ring";
import { rowKeys } from "./row-keys";
import { rowSealer } from "./row-sealer";
import { sealedTable } from "./sealed-table";
import { ROW_KEYS, isKeyedTable, isSealedTable } from "./sealed-tables";

/** What is asked for is sealed, and the vault is locked. */
export class VaultLocked extends Error {
  override readonly name = "VaultLocked";
  constructor() {
    super("the vault is locked");
  }
}

/** The database under a vault: sealed tables are read and written through it, and refuse where it is locked; open ones are as ever. */
export const sealingCore = (down: DBCore, keys: VaultKeys | undefined, ring: KeyRing | undefined): DBCore => ({
  ...down,
  // Who reads or writes rows that have keys of their own does so with these.
  transaction: (stores, mode, options) =>
    down.transaction(ring && stores.some(isKeyedTable) ? [...new Set([...stores, ROW_KEYS])] : stores, mode, options),
  table(name) {
    const table = down.table(name);
    if (!isSealedTable(name)) return table;
    if (!keys) return name === "meta" ? table : lockedTable(table);
    const { primaryKey, indexes } = table.schema;
    const shape = { name, primKey: keyPathOf(primaryKey), indexes: indexes.map(keyPathOf) };
    if (!ring || !isKeyedTable(name)) return sealedTable(table, rowSealer(shape, keys));
    return sealedTable(
      table,
      rowSealer(shape, keys, (id) => ring.key(id)),
      rowKeys(down, name, ring),
    );
  },
});

const keyPathOf = ({ keyPath }: { keyPath: string | string[] | null }) => ({ keyPath: keyPath ?? undefined });

function lockedTable(table: DBCoreTable): DBCoreTable {
  const refuse = () => Dexie.Promise.reject(new VaultLocked()) as unknown as Promise<never>;
  return { ...table, mutate: refuse, get: refuse, getMany: refuse, query: refuse, openCursor: refuse, count: refuse };
}
