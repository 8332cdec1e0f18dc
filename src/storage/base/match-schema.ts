import Dexie, { type IndexSpec, type TableSchema } from "dexie";

/** What a database is to hold. */
export interface Declared {
  readonly tables: readonly TableSchema[];
  /** Whether a table can be made again from the others, by its name; `known` are those that once were. */
  readonly isDerived: (name: string, known: readonly string[] | undefined) => boolean;
}

/** A database as it is installed: its version, and what it says of its vault, unparsed; undefined where that is off. */
export interface Installed {
  readonly version: number;
  readonly vault: unknown;
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
export async function matchSchema(name: string, declared: Declared): Promise<Installed | undefined> {
  const installed = await connect(name);
  if (!installed) return undefined;
  const { version } = installed;
  const { steps, vault } = await stepsFrom(installed, declared);
  installed.close();
  if (steps.length === 0) return { version, vault };
  const matched = await connect(name, version + 1, (transaction) => {
    for (const step of steps) step(transaction);
  });
  matched?.close();
  return { version: matched?.version ?? version, vault };
}

/** Opens a database as it is, or raises its version; nothing where there is none, or somebody else raised it meanwhile. */
export function connect(name: string, version?: number, upgrade?: Step): Promise<IDBDatabase | undefined> {
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

async function stepsFrom(connection: IDBDatabase, { tables, isDerived }: Declared) {
  const names = [...connection.objectStoreNames];
  if (names.length === 0) return { steps: tables.map(creating), vault: undefined };
  const transaction = connection.transaction(names, "readonly");
  const { known, vault } = names.includes("meta") ? await rememberedBy(transaction) : {};
  const installed = new Map(names.map((name) => [name, transaction.objectStore(name)]));
  const wanted = new Map(tables.map((table) => [table.name, table]));
  const dropped = names.filter(
    (name) => isDerived(name, known) && !hasKey(installed.get(name), wanted.get(name)?.primKey),
  );
  for (const name of dropped) installed.delete(name);
  const steps: Step[] = [
    ...dropped.map(dropping),
    ...tables.flatMap((table) => {
      const store = installed.get(table.name);
      return store ? indexing(store, table) : [creating(table)];
    }),
  ];
  return { steps, vault };
}

interface Remembered {
  /** Which tables were derived when they were made last; databases that do not say so are from before there were others. */
  readonly known?: readonly string[] | undefined;
  readonly vault?: unknown;
}

function rememberedBy(transaction: IDBTransaction): Promise<Remembered> {
  return new Promise((resolve, reject) => {
    const meta = transaction.objectStore("meta");
    const [tables, vault]: IDBRequest<unknown>[] = [meta.get("projections"), meta.get("vault")];
    transaction.onabort = () => reject(transaction.error ?? new Error("the database could not be read"));
    // Requests are answered in the order in which they were made.
    if (vault)
      vault.onsuccess = () => {
        const row = tables?.result as { readonly tables?: readonly string[] } | undefined;
        resolve({ known: row?.tables, vault: vault.result });
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
