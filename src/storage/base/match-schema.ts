import Dexie, { type IndexSpec, type TableSchema } from "dexie";

/** What a database is to hold. */
export interface Declared {
  readonly tables: readonly TableSchema[];
  /** Whether a table can be made again from the others, by its name; `known` are those that once were. */
  readonly isDerived: (name: string, known: readonly string[] | undefined) => boolean;
}

type Step = (transaction: IDBTransaction) => void;

/**
 * Gives a database that is there the stores and indexes that are declared, and takes away what no longer is: derived tables
 * that were dropped, or whose key is another one, and indexes that changed. Its version is raised by one where something
 * differs and by nothing else, so that nobody counts versions.
 *
 * Dexie has a way of its own, and it does half of this: it adds what is missing without being told a higher version. But
 * what is dropped stays with all its rows, and so, from the second time on, does an index whose kind has changed.
 */
export async function matchSchema(name: string, declared: Declared): Promise<void> {
  const installed = await connect(name);
  if (!installed) return;
  const { version } = installed;
  const steps = await stepsFrom(installed, declared);
  installed.close();
  if (steps.length === 0) return;
  const matched = await connect(name, version + 1, (transaction) => {
    for (const step of steps) step(transaction);
  });
  matched?.close();
}

/** Opens a database as it is, or raises its version; nothing where there is none, or somebody else raised it meanwhile. */
function connect(name: string, version?: number, upgrade?: Step): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = Dexie.dependencies.indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      if (request.transaction) (upgrade ?? giveUp)(request.transaction);
    };
    request.onsuccess = () => {
      const connection = request.result;
      connection.onversionchange = () => {
        connection.close();
      };
      resolve(connection);
    };
    request.onerror = () => {
      const error = request.error;
      if (error?.name === "VersionError" || (!upgrade && error?.name === "AbortError")) resolve(undefined);
      else reject(error ?? new Error("the database could not be opened"));
    };
  });
}

const giveUp: Step = (transaction) => {
  transaction.abort();
};

async function stepsFrom(connection: IDBDatabase, { tables, isDerived }: Declared): Promise<Step[]> {
  const names = [...connection.objectStoreNames];
  if (names.length === 0) return tables.map(creating);
  const transaction = connection.transaction(names, "readonly");
  const known = names.includes("meta") ? await knownTables(transaction) : undefined;
  const installed = new Map(names.map((name) => [name, transaction.objectStore(name)]));
  const wanted = new Map(tables.map((table) => [table.name, table]));
  const dropped = names.filter(
    (name) => isDerived(name, known) && !hasKey(installed.get(name), wanted.get(name)?.primKey),
  );
  for (const name of dropped) installed.delete(name);
  return [
    ...dropped.map(dropping),
    ...tables.flatMap((table) => {
      const store = installed.get(table.name);
      return store ? indexing(store, table) : [creating(table)];
    }),
  ];
}

/** Which tables were derived when they were made last; databases that do not say so are from before there were others. */
function knownTables(transaction: IDBTransaction): Promise<readonly string[] | undefined> {
  return new Promise((resolve, reject) => {
    const request: IDBRequest<unknown> = transaction.objectStore("meta").get("projections");
    request.onerror = () => reject(request.error ?? new Error("the database could not be read"));
    request.onsuccess = () => {
      const row = request.result as { readonly tables?: readonly string[] } | undefined;
      resolve(row?.tables);
    };
  });
}

const hasKey = (store: IDBObjectStore | undefined, key: IndexSpec | undefined): boolean =>
  store !== undefined && key !== undefined && String(store.keyPath) === String(key.keyPath);

const isSame = (index: IDBIndex, { keyPath, unique = false, multi = false }: IndexSpec): boolean =>
  String(index.keyPath) === String(keyPath) && index.unique === unique && index.multiEntry === multi;

const dropping =
  (name: string): Step =>
  ({ db }) =>
    db.deleteObjectStore(name);

const creating =
  ({ name, primKey, indexes }: TableSchema): Step =>
  ({ db }) => {
    const store = db.createObjectStore(name, { keyPath: primKey.keyPath ?? null });
    for (const index of indexes) createIndex(store, index);
  };

/** What makes a store's indexes those of its table. */
function indexing(store: IDBObjectStore, { name, indexes }: TableSchema): Step[] {
  const held = [...store.indexNames].map((index) => store.index(index));
  const gone = held.filter((index) => !indexes.some((wanted) => wanted.name === index.name && isSame(index, wanted)));
  const missing = indexes.filter(
    (wanted) => !held.some((index) => wanted.name === index.name && isSame(index, wanted)),
  );
  return [
    ...gone.map(
      (index): Step =>
        (transaction) =>
          transaction.objectStore(name).deleteIndex(index.name),
    ),
    ...missing.map(
      (index): Step =>
        (transaction) =>
          createIndex(transaction.objectStore(name), index),
    ),
  ];
}

function createIndex(store: IDBObjectStore, { name, keyPath, unique = false, multi = false }: IndexSpec): void {
  store.createIndex(name, keyPath ?? name, { unique, multiEntry: multi });
}
