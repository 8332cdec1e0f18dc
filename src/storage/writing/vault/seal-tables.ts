import { type VaultKeys, isSealedFile, newKey, openFile, sealFile } from "../../../domain/keeping/vault";
import { type KeyRing, type RowKey, type RowKeyRow, ringId } from "../../base/sealed/key-ring";
import { connect } from "../../base/match-schema";
import type { Progress } from "../../base/progress";
import { type Row, type RowSealer, rowSealer } from "../../base/sealed/row-sealer";
import { FILE_FIELD, ROW_KEYS, isKeyedTable, isSealedTable, placeOfRow } from "../../base/sealed/sealed-tables";

/** So many rows are sealed or opened in one transaction; of those with files, as many, for each is held in memory. */
const [ROWS, FILES] = [200, 1] as const;
const HAVE_FILES = new Set(["artifacts", "imports", "feedDocuments"]);

interface Sealing {
  readonly keys: VaultKeys;
  /** What rows get keys of their own from; without it they get none. */
  readonly ring?: KeyRing | undefined;
  /** Whether rows are sealed; else they are opened. */
  readonly seals: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Seals every row of the sealed tables, or opens them all. Each row says by its form which it is, so what was cut off goes on
 * with those that are left. Nobody else may have the database open for use meanwhile (`setVault`).
 */
export async function sealTables(name: string, { keys, ring, seals, onProgress }: Sealing): Promise<void> {
  const connection = await connect(name);
  if (!connection) throw new DOMException("there is no database", "NotFoundError");
  try {
    const tables = [...connection.objectStoreNames].filter(isSealedTable);
    let total = 0;
    for (const table of tables) total += await answer(storeOf(connection, table).count());
    let done = 0;
    await learnKeys(connection, ring);
    for (const table of tables)
      await sealTable(connection, table, { keys, ring, seals }, (rows) => {
        done += rows;
        onProgress?.({ done: Math.min(done, total), total });
      });
    if (!seals) await clearKeys(connection);
  } finally {
    connection.close();
  }
}

async function sealTable(
  connection: IDBDatabase,
  table: string,
  { keys, ring, seals }: Pick<Sealing, "keys" | "ring" | "seals">,
  onRows: (rows: number) => void,
): Promise<void> {
  const store = storeOf(connection, table);
  const indexes = [...store.indexNames].map((index) => store.index(index));
  const sealer = rowSealer({ name: table, primKey: store, indexes }, keys, (id) => ring?.key(id));
  const own = ring && seals && isKeyedTable(table) ? ring : undefined;
  const most = HAVE_FILES.has(table) ? FILES : ROWS;
  for (let after: unknown = undefined; ;) {
    const rows = await rowsAfter(connection, table, after, most);
    const last = rows.at(-1);
    if (!last) return;
    after = sealer.keyOf(last);
    const wanted = rows.filter((row) => sealer.isSealed(row) !== seals || (own && !sealer.hasOwnKey(row)));
    const turned: Turned[] = [];
    for (const row of wanted) {
      const key = own?.make(own.newest, placeOfRow(table, sealer.keyOf(row)));
      turned.push([row, await turnedRow(row, sealer, { keys, seals, own: key }), key]);
    }
    await replace(connection, table, turned, sealer);
    onRows(wanted.length);
  }
}

type Turned = readonly [before: Row, after: Row | undefined, key: RowKey | undefined];

interface Turning extends Pick<Sealing, "keys" | "seals"> {
  readonly own: RowKey | undefined;
}

async function turnedRow(row: Row, sealer: RowSealer, { keys, seals, own }: Turning): Promise<Row | undefined> {
  // One that is sealed by the key that all share is opened first, and what does not open stays as it is.
  const plain = sealer.isSealed(row) ? sealer.open(row) : row;
  if (!plain) return seals ? row : undefined;
  const file = await turnedFile(plain, { keys, seals, own });
  const turned = file && { ...withoutFile(plain), ...file };
  return turned && seals ? sealer.seal(turned, own?.id) : turned;
}

/** The fields of a row's file, sealed or opened; none where it has no file, undefined where it does not open: it is lost, and the check of the log says so. */
async function turnedFile(row: Row, { keys, seals, own }: Turning): Promise<Row | undefined> {
  const { [FILE_FIELD]: file, fileKey, mediaType } = row;
  if (!(file instanceof Blob)) return {};
  const isSealed = await isSealedFile(file);
  const key = fileKey instanceof Uint8Array ? new Uint8Array(fileKey) : keys.fileKey;
  if (seals && isSealed && (fileKey !== undefined || !own))
    return { [FILE_FIELD]: file, ...(fileKey !== undefined && { fileKey }) };
  const opened = isSealed ? await openFile(file, key, typeof mediaType === "string" ? mediaType : "") : file;
  if (!opened || !seals) return opened && { [FILE_FIELD]: opened };
  const next = own ? newKey() : keys.fileKey;
  return { [FILE_FIELD]: await sealFile(opened, next), ...(own && { fileKey: next }) };
}

const withoutFile = ({ [FILE_FIELD]: _file, fileKey: _key, ...row }: Row): Row => row;

function replace(connection: IDBDatabase, table: string, turned: readonly Turned[], sealer: RowSealer): Promise<void> {
  if (turned.length === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const hasKeys = turned.some(([, , key]) => key);
    const transaction = connection.transaction(hasKeys ? [table, ROW_KEYS] : table, "readwrite");
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException("not written", "AbortError"));
    const store = transaction.objectStore(table);
    for (const [before, after, key] of turned) {
      if (key && after) transaction.objectStore(ROW_KEYS).put(key);
      if (!after || JSON.stringify(sealer.keyOf(before)) !== JSON.stringify(sealer.keyOf(after)))
        store.delete(sealer.keyOf(before) as IDBValidKey);
      if (after) store.put(after);
    }
  });
}

/** All keys that are there: nobody else makes any meanwhile. */
async function learnKeys(connection: IDBDatabase, ring: KeyRing | undefined): Promise<void> {
  if (!ring) return;
  const asked = storeOf(connection, ROW_KEYS).getAll() as IDBRequest<unknown> as IDBRequest<RowKeyRow[]>;
  const rows = await answer(asked);
  const rings = rows.filter(({ under }) => under !== undefined).sort((a, b) => (a.under ?? 0) - (b.under ?? 0));
  for (const row of rings) ring.addRing(Number(row.id.slice(ringId(0).length - 1)), row);
  for (const row of rows) if (row.ring !== undefined) ring.add(row);
}

async function clearKeys(connection: IDBDatabase): Promise<void> {
  await answer(connection.transaction(ROW_KEYS, "readwrite").objectStore(ROW_KEYS).clear());
}

const storeOf = (connection: IDBDatabase, table: string): IDBObjectStore =>
  connection.transaction(table, "readonly").objectStore(table);

function rowsAfter(connection: IDBDatabase, table: string, after: unknown, most: number): Promise<Row[]> {
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  const asked: IDBRequest<Row[]> = storeOf(connection, table).getAll(range, most) as IDBRequest<unknown> as IDBRequest<
    Row[]
  >;
  return answer(asked);
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException("not read", "UnknownError"));
  });
