import { type VaultKeys, isSealedFile, openFile, sealFile } from "../../../domain/keeping/vault";
import { connect } from "../../base/match-schema";
import type { Progress } from "../../base/progress";
import { type Row, type RowSealer, rowSealer } from "../../base/sealed/row-sealer";
import { FILE_FIELD, isSealedTable } from "../../base/sealed/sealed-tables";

/** So many rows are sealed or opened in one transaction; of those with files, as many, for each is held in memory. */
const [ROWS, FILES] = [200, 1] as const;
const HAVE_FILES = new Set(["artifacts", "imports", "feedDocuments"]);

interface Sealing {
  readonly keys: VaultKeys;
  /** Whether rows are sealed; else they are opened. */
  readonly seals: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Seals every row of the sealed tables, or opens them all. Each row says by its form which it is, so what was cut off goes on
 * with those that are left. Nobody else may have the database open for use meanwhile (`setVault`).
 */
export async function sealTables(name: string, { keys, seals, onProgress }: Sealing): Promise<void> {
  const connection = await connect(name);
  if (!connection) throw new DOMException("there is no database", "NotFoundError");
  try {
    const tables = [...connection.objectStoreNames].filter(isSealedTable);
    let total = 0;
    for (const table of tables) total += await answer(storeOf(connection, table).count());
    let done = 0;
    for (const table of tables)
      await sealTable(connection, table, { keys, seals }, (rows) => {
        done += rows;
        onProgress?.({ done: Math.min(done, total), total });
      });
  } finally {
    connection.close();
  }
}

async function sealTable(
  connection: IDBDatabase,
  table: string,
  { keys, seals }: Pick<Sealing, "keys" | "seals">,
  onRows: (rows: number) => void,
): Promise<void> {
  const store = storeOf(connection, table);
  const indexes = [...store.indexNames].map((index) => store.index(index));
  const sealer = rowSealer({ name: table, primKey: store, indexes }, keys);
  const most = HAVE_FILES.has(table) ? FILES : ROWS;
  for (let after: unknown = undefined; ;) {
    const rows = await rowsAfter(connection, table, after, most);
    const last = rows.at(-1);
    if (!last) return;
    after = sealer.keyOf(last);
    const wanted = rows.filter((row) => sealer.isSealed(row) !== seals);
    const turned: Turned[] = [];
    for (const row of wanted) turned.push([row, await turnedRow(row, sealer, { keys, seals })]);
    await replace(connection, table, turned, sealer);
    onRows(wanted.length);
  }
}

type Turned = readonly [before: Row, after: Row | undefined];

async function turnedRow(
  row: Row,
  sealer: RowSealer,
  { keys, seals }: Pick<Sealing, "keys" | "seals">,
): Promise<Row | undefined> {
  const turned = seals ? sealer.seal(row) : sealer.open(row);
  const file = turned?.[FILE_FIELD];
  if (!turned || !(file instanceof Blob)) return turned;
  if (seals)
    return (await isSealedFile(file)) ? turned : { ...turned, [FILE_FIELD]: await sealFile(file, keys.fileKey) };
  // One that does not open is lost, and the check of the log says so.
  const opened = (await isSealedFile(file))
    ? await openFile(file, keys.fileKey, typeof turned["mediaType"] === "string" ? turned["mediaType"] : "")
    : file;
  return opened && { ...turned, [FILE_FIELD]: opened };
}

function replace(connection: IDBDatabase, table: string, turned: readonly Turned[], sealer: RowSealer): Promise<void> {
  if (turned.length === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const transaction = connection.transaction(table, "readwrite");
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException("not written", "AbortError"));
    const store = transaction.objectStore(table);
    for (const [before, after] of turned) {
      if (!after || JSON.stringify(sealer.keyOf(before)) !== JSON.stringify(sealer.keyOf(after)))
        store.delete(sealer.keyOf(before) as IDBValidKey);
      if (after) store.put(after);
    }
  });
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
