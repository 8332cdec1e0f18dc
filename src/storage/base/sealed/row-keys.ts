import Dexie, { type DBCore, type DBCoreKeyRange, type DBCoreTable, type DBCoreTransaction } from "dexie";
import { DROPPED, type KeyRing, NOW, type RowKey, type RowKeyRow, ringId } from "./key-ring";
import { KIND } from "./range-kinds";
import type { Row } from "./row-sealer";
import { KEY_FIELD, ROW_KEYS, placeOfRow } from "./sealed-tables";

type Later<T> = PromiseLike<T>;

/** The keys of one table's rows, asked for and kept in the transaction that reads or writes the rows. */
export interface RowKeys {
  readonly ring: KeyRing;
  /** Has the ring know the keys of some rows as they lie there. */
  learn(trans: DBCoreTransaction, rows: readonly (Row | undefined)[]): Later<void>;
  /** New keys for rows with these primary keys. */
  make(trans: DBCoreTransaction, keys: readonly unknown[]): Later<readonly RowKey[]>;
  /** The names of the keys that rows have now. */
  held(trans: DBCoreTransaction, keys: readonly unknown[]): Later<readonly string[]>;
  /** Takes keys away that another has taken the place of. */
  replace(trans: DBCoreTransaction, ids: readonly string[]): Later<void>;
  /** Takes keys away with their rows, and notes that it was done. */
  drop(trans: DBCoreTransaction, ids: readonly string[]): Later<void>;
}

export function rowKeys(core: DBCore, table: string, ring: KeyRing): RowKeys {
  const store: DBCoreTable = core.table(ROW_KEYS);
  const byRow = store.schema.getIndexByKeyPath("of");
  const get = (trans: DBCoreTransaction, key: string): Later<RowKeyRow | undefined> =>
    store.get({ trans, key }) as Later<RowKeyRow | undefined>;

  /** A ring that was made after ours lies under the one before it, and so on back to ours. */
  function learnRing(trans: DBCoreTransaction, n: number): Later<void> {
    if (ring.hasRing(n)) return NOTHING();
    return get(trans, ringId(n)).then((row) => {
      if (row?.under === undefined || row.under >= n) return undefined;
      return learnRing(trans, row.under).then(() => ring.addRing(n, row));
    });
  }

  function learn(trans: DBCoreTransaction, rows: readonly (Row | undefined)[]): Later<void> {
    const ids = new Set(rows.flatMap((row) => idOf(row) ?? []).filter((id) => ring.key(id) === undefined));
    if (ids.size === 0) return NOTHING();
    return (store.getMany({ trans, keys: [...ids] }) as Later<(RowKeyRow | undefined)[]>).then((found) => {
      const rings = new Set(found.flatMap((row) => row?.ring ?? []));
      return Dexie.Promise.all([...rings].map((n) => learnRing(trans, n))).then(() => {
        for (const row of found) if (row) ring.add(row);
      });
    });
  }

  return {
    ring,
    learn,
    make: (trans, keys) =>
      get(trans, NOW).then((row) => {
        const now = row?.now ?? ring.newest;
        return learnRing(trans, now).then(() => {
          const made = keys.map((key) => ring.make(now, placeOfRow(table, key)));
          return store.mutate({ type: "put", trans, values: made }).then(() => made);
        });
      }),
    held: (trans, keys) =>
      Dexie.Promise.all(
        keys.map(
          (key) =>
            store.query({
              trans,
              values: false,
              query: { index: byRow ?? store.schema.primaryKey, range: only(placeOfRow(table, key)) },
            }) as Later<{ result: string[] }>,
        ),
      ).then((found) => found.flatMap(({ result }) => result)),
    replace: (trans, ids) =>
      ids.length === 0 ? NOTHING() : store.mutate({ type: "delete", trans, keys: [...ids] }).then(() => undefined),
    drop: (trans, ids) =>
      ids.length === 0
        ? NOTHING()
        : store
            .mutate({ type: "delete", trans, keys: [...ids] })
            .then(() => store.mutate({ type: "put", trans, values: [{ id: DROPPED }] }))
            .then(() => undefined),
  };
}

const NOTHING = (): Later<void> => Dexie.Promise.resolve();

const idOf = (row: Row | undefined): string | undefined => {
  const id = row?.[KEY_FIELD];
  return typeof id === "string" ? id : undefined;
};

const only = (key: unknown): DBCoreKeyRange => ({ type: KIND.equal, lower: key, upper: key });
