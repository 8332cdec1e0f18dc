import { type Contents, FORMAT, type LineKind, type Member } from "../../../domain/files/backup";
import { encodeBase64, jcs } from "../../../domain/ledger/log";
import type { ArtifactRow, CheckpointRow, Database, ImportRow, TimestampRow } from "../../base/database";
import { keptFile, openedFile } from "../kept/kept-row";
import { lostOf } from "../kept/state-of-kept";
import type { Table } from "dexie";

/** What a backup holds: its contents, and which artifacts and imported files, by their SHA-256. */
export interface BackupPlan {
  readonly contents: Contents;
  readonly files: { readonly artifacts: readonly string[]; readonly imports: readonly string[] };
}

interface Looking {
  /** Told how many kept files were read, of how many. */
  readonly onSeen?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * What a backup of the log as it stands now will hold, and how many kept files it cannot, because they are lost or changed:
 * every one is read before, so that one of them does not cost the others. What is appended while it is written is left for the
 * next. @throws what `signal` was aborted with.
 */
export async function planBackup(
  db: Database,
  madeAt: string,
  { onSeen, signal }: Looking = {},
): Promise<BackupPlan & { readonly lost: number }> {
  const origins = new Set<string>((await db.keys.toCollection().primaryKeys()).map(String));
  for (let last = await lastBefore(db, []); last; last = await lastBefore(db, [last.origin])) origins.add(last.origin);
  // What colleagues wrote comes again from the team.
  for (const origin of await db.teamOrigins.toCollection().primaryKeys()) origins.delete(origin);
  const sizes = [...origins].sort().map(async (origin) => ({ origin, size: await sizeOf(db, origin) }));
  const held = { format: FORMAT, version: 2, madeAt, origins: await Promise.all(sizes) } as const;
  // After the entries: a file is there before the entry that cites it.
  const all = { artifacts: await namesIn(db.artifacts), imports: await namesIn(db.imports) };
  const cited = (await db.citations.orderBy("sha256").uniqueKeys()).map(String);
  const names = new Set([...all.artifacts, ...all.imports, ...cited]);
  let done = 0;
  const lost = await lostOf(db, names, { onSeen: () => onSeen?.((done += 1), names.size), signal });
  const isThere = (sha256: string) => !lost.has(sha256);
  const files = { artifacts: all.artifacts.filter(isThere), imports: all.imports.filter(isThere) };
  const contents = { ...held, artifacts: files.artifacts.length, imports: files.imports.length };
  return { contents, files, lost: lost.size };
}

const namesIn = <R>(table: Table<R, string>): Promise<string[]> => table.toCollection().primaryKeys();

const lastBefore = (db: Database, key: readonly string[] | []) =>
  key.length === 0 ? db.entries.orderBy("[origin+index]").last() : db.entries.where("[origin+index]").below(key).last();

async function sizeOf(db: Database, origin: string): Promise<number> {
  const last = await db.entries.where("[origin+index]").between([origin, 0], [origin, Infinity]).last();
  return last ? last.index + 1 : 0;
}

const ROWS = 500;
const FILES = 50;

/**
 * The files of a backup, in their one order: the same contents always give the same bytes. What was erased is not there.
 * @param plan with the artifacts and imported files that are meant; without them it is all that there are
 * @param onFile called after each file, with how many entries, artifacts and imports are in it
 */
export async function* backupMembers(
  db: Database,
  { contents, files }: Pick<BackupPlan, "contents"> & Partial<BackupPlan>,
  onFile: (rows: number) => void = () => undefined,
): AsyncGenerator<Member> {
  const counts: Record<string, number> = {};
  const count = (kind: string, more: number) => (counts[kind] = (counts[kind] ?? 0) + more);
  const lines = (kind: LineKind, rows: readonly object[]): Member => {
    const name = `${kind}/${String(count(kind, rows.length)).padStart(9, "0")}.jsonl`;
    return { name, bytes: new Blob(rows.map((row) => `${jcs(row)}\n`)) };
  };
  yield { name: "backup.json", bytes: new Blob([jcs(contents)]) };
  for (const kind of ["keys", "checkpoints", "timestamps"] as const)
    for await (const rows of rowsOf(db, kind, contents)) yield lines(kind, rows);
  for await (const rows of filesOf(db, db.artifacts, files?.artifacts)) {
    yield lines(
      "artifact-list",
      rows.map(({ sha256, mediaType, bytes }) => ({ sha256, mediaType, bytes })),
    );
    for (const { sha256, blob } of rows) yield { name: `artifacts/${sha256}`, bytes: blob };
    count("artifacts", rows.length);
    onFile(rows.length);
  }
  for await (const rows of entriesOf(db, contents)) {
    yield lines("entries", rows);
    onFile(rows.length);
  }
  const none = { keys: 0, checkpoints: 0, timestamps: 0, "artifact-list": 0, artifacts: 0, entries: 0 };
  if (contents.version === 1) {
    yield { name: "end.json", bytes: new Blob([jcs({ ...none, ...counts })]) };
    return;
  }
  for await (const rows of filesOf(db, db.imports, files?.imports)) {
    yield lines(
      "import-list",
      rows.map(({ blob: _bytes, ...row }) => row),
    );
    for (const { sha256, blob } of rows) yield { name: `imports/${sha256}`, bytes: blob };
    count("imports", rows.length);
    onFile(rows.length);
  }
  yield { name: "end.json", bytes: new Blob([jcs({ ...none, "import-list": 0, imports: 0, ...counts })]) };
}

async function* rowsOf(db: Database, kind: "keys" | "checkpoints" | "timestamps", { origins }: Contents) {
  for (const { origin, size } of origins) {
    if (kind === "keys") {
      const key = await db.keys.get(origin);
      if (key) yield [{ origin, publicKey: encodeBase64(key.publicKey) }];
    }
    if (kind === "checkpoints") yield* slices<CheckpointRow>((last) => checkpointsAfter(db, origin, size, last));
    if (kind === "timestamps") yield* slices<TimestampRow>((last) => timestampsAfter(db, origin, size, last), inBase64);
  }
}

/** The next rows behind one, or the first, up to a size of the log. An array sorts above every text and number. */
const checkpointsAfter = (db: Database, origin: string, size: number, last: CheckpointRow | undefined) =>
  db.checkpoints
    .where("[origin+size]")
    .between([origin, last?.size ?? 0], [origin, size], last === undefined, true)
    .limit(ROWS)
    .toArray();
const timestampsAfter = (db: Database, origin: string, size: number, last: TimestampRow | undefined) =>
  db.timestamps
    .where("[origin+size+authority]")
    .between(last ? [origin, last.size, last.authority] : [origin, 0], [origin, size, []], last === undefined)
    .limit(ROWS)
    .toArray();
const inBase64 = (row: TimestampRow) => ({ ...row, token: encodeBase64(row.token) });

/** Row by row to the end; each slice begins at a key, since to count rows off anew would read all before them again. */
async function* slices<T extends object>(
  read: (last: T | undefined) => Promise<T[]>,
  spell: (row: T) => object = (row) => row,
): AsyncGenerator<object[]> {
  for (let rows = await read(undefined); rows.length > 0; rows = await read(rows.at(-1))) yield rows.map(spell);
}

/** The rows in slices. Those that are meant are asked for by name: one whose bytes are lost is not among them, and costs no other. */
async function* filesOf<R extends ArtifactRow | ImportRow>(
  db: Database,
  table: Table<R, string>,
  meant?: readonly string[],
): AsyncGenerator<R[]> {
  let slice: R[] = [];
  for await (const row of meant ? rowsNamed(db, table, meant) : allRows(db, table)) {
    slice.push(row);
    if (slice.length < FILES) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

async function* rowsNamed<R extends ArtifactRow | ImportRow>(
  db: Database,
  table: Table<R, string>,
  names: readonly string[],
): AsyncGenerator<R> {
  for (const name of names) {
    const row = await keptFile(db, table, name);
    // What was erased meanwhile has given the backup up; what is lost has it begun anew.
    if (!row && (await table.where("sha256").equals(name).count()) > 0)
      throw new DOMException(`${name} cannot be read`, "NotFoundError");
    if (row) yield row;
  }
}

async function* allRows<R extends ArtifactRow | ImportRow>(db: Database, table: Table<R, string>): AsyncGenerator<R> {
  const after = (name: string) => table.where("sha256").above(name).limit(FILES).toArray();
  for (let rows = await after(""); rows.length > 0; rows = await after(rows.at(-1)?.sha256 ?? ""))
    for (const row of rows) {
      const opened = await openedFile(db, row);
      if (opened) yield opened;
    }
}

async function* entriesOf(db: Database, { origins }: Contents): AsyncGenerator<object[]> {
  for (const { origin, size } of origins) {
    const read = (from: number) =>
      db.entries.where("[origin+index]").between([origin, from], [origin, size]).limit(ROWS).toArray();
    for (let headers = await read(0); headers.length > 0; headers = await read((headers.at(-1)?.index ?? size) + 1)) {
      const payloads = await db.payloads.bulkGet(headers.map(({ index }): [string, number] => [origin, index]));
      yield headers.map((header, i) => {
        const payload = payloads[i];
        return payload ? { header, payload: { salt: payload.salt, json: payload.json } } : { header };
      });
    }
  }
}
