import {
  BackupBroken,
  type BackupFailure,
  type Contents,
  type Piece,
  checkPieces,
  countsOf,
  readPieces,
  readTar,
  writeTar,
} from "../../../domain/files/backup";
import type { BackupWords } from "../../../domain/keeping/custody";
import { newRunningHash } from "../../../domain/ground/digest";
import { type Result, fail, ok } from "../../../domain/ground/result";
import type { Database } from "../../base/database";
import { backupMembers } from "../../reading/backup/backup-members";
import type { CheckSignature } from "../../reading/proof/check-checkpoints";
import { writing } from "../write";
import { type Listed, fileOfPiece, writePiece } from "./write-piece";

/** What restoring is doing: reading it all, writing it, comparing what was written with what was read. */
export type RestoreStep = "checking" | "writing" | "comparing";

export interface RestoreOptions {
  /** The backup's bytes, decrypted, from the beginning; asked for twice. */
  readonly open: () => Promise<AsyncIterable<Uint8Array>>;
  readonly checkSignature: CheckSignature;
  /** What the log is to say of the file: asked for once all of it is restored. */
  readonly fileWords: () => Promise<Pick<BackupWords, "file" | "sha256" | "bytes">>;
  /** Restore also a log that was not as it was written when it was backed up. */
  readonly evenIfUnsound: boolean;
  /** Told how many bytes of the backup a step has done. */
  readonly onProgress: (step: RestoreStep, bytes: number) => void;
  readonly signal: AbortSignal;
}

/** A whole backup, read: its length, its SHA-256 in hex, what it says it holds. */
interface Read {
  readonly length: number;
  readonly digest: string;
  readonly contents: Contents | undefined;
}

/**
 * Restores a backup into a profile without a log. First all of it is read and checked; then its stores are written, piece by
 * piece (cut off in between, the same file goes on with no harm done); then the same bytes are made anew from what was
 * written and compared. The tables that are derived from the log are to be made anew after that, and the log told.
 * @throws what `signal` was aborted with, and where the database does.
 */
export async function restoreBackup(
  db: Database,
  options: RestoreOptions,
): Promise<Result<BackupWords, BackupFailure>> {
  try {
    return ok(await restore(db, options));
  } catch (error) {
    if (error instanceof BackupBroken) return fail(error.failure);
    throw error;
  }
}

/** Passes on what comes from outside; where that breaks off, it says so. */
async function* fromOutside<T>(source: AsyncIterable<T>, isBroken: (error: unknown) => boolean): AsyncGenerator<T> {
  try {
    yield* source;
  } catch (error) {
    throw isBroken(error) ? new BackupBroken({ code: "damaged" }, String(error)) : error;
  }
}

async function restore(db: Database, options: RestoreOptions): Promise<BackupWords> {
  if (await hasOwnLog(db)) throw new BackupBroken({ code: "not-empty" });
  let findings = 0;
  const read = await reading(options, "checking", (pieces) =>
    checkPieces(pieces, options.checkSignature, () => (findings += 1)),
  );
  if (findings > 0 && !options.evenIfUnsound) throw new BackupBroken({ code: "unsound", findings });
  await begin(db, read.digest);
  try {
    return await written(db, read, options);
  } catch (error) {
    // Stopped or out of room, the same file goes on; what is not in it as it should be is not left half there.
    if (error instanceof BackupBroken) await takeBack(db);
    throw error;
  }
}

async function written(db: Database, read: Read, options: RestoreOptions): Promise<BackupWords> {
  const listed: Listed = { artifacts: new Map(), imports: new Map() };
  const again = await reading(options, "writing", async (pieces) => {
    for await (const piece of pieces) {
      const file = await fileOfPiece(db, piece, listed);
      await writing(db, () => writePiece(db, piece, listed, file));
    }
  });
  if (again.digest !== read.digest) throw new BackupBroken({ code: "not-the-same" });
  const contents = await compare(db, read, options);
  const words = { ...(await options.fileWords()), ...countsOf(contents), madeAt: contents.madeAt };
  await writing(db, async () => {
    // Without a version the tables are made anew at the next start, and the log then says this, should nobody come to it now.
    await db.meta.bulkDelete(["restore", "projections"]);
    await db.meta.put({ key: "restored", words });
  });
  return words;
}

/** Takes away all that was written of a backup: there was no log here before. */
async function takeBack(db: Database): Promise<void> {
  await writing(db, async () => {
    const { entries, payloads, nodes, keys, checkpoints, timestamps, artifacts, imports } = db;
    for (const table of [entries, payloads, nodes, keys, checkpoints, timestamps, artifacts, imports])
      await table.clear();
    await db.meta.delete("restore");
  });
}

/** Whether nothing can be restored here, whatever the backup is: told before it is opened and read. */
const hasOwnLog = (db: Database): Promise<boolean> =>
  db.transaction("r", db.meta, db.entries, db.imports, async () => {
    if (await db.meta.get("restore")) return false;
    return (await db.entries.count()) > 0 || (await db.imports.count()) > 0;
  });

/**
 * Marks the profile as one that this backup is being restored into; refuses one that has a log of its own, or other
 * offices' files. What the cut-off restoring of another backup has left is taken away.
 */
async function begin(db: Database, id: string): Promise<void> {
  await writing(db, async () => {
    const held = await db.meta.get("restore");
    const isGoingOn = held?.key === "restore" && held.id === id;
    if (!isGoingOn && (await db.entries.count()) > 0) throw new BackupBroken({ code: "not-empty" });
    if (!isGoingOn && held)
      for (const left of [db.keys, db.checkpoints, db.timestamps, db.artifacts]) await left.clear();
    if (!isGoingOn && (await db.imports.count()) > 0) throw new BackupBroken({ code: "not-empty" });
    await db.meta.put({ key: "restore", id });
  });
}

async function reading(
  { open, onProgress, signal }: RestoreOptions,
  step: RestoreStep,
  use: (pieces: AsyncIterable<Piece>) => Promise<void>,
): Promise<Read> {
  const measured = measuring(
    fromOutside(await open(), () => true),
    (bytes) => onProgress(step, bytes),
    signal,
  );
  const members = fromOutside(readTar(measured.bytes), (error) => error instanceof RangeError);
  let contents: Contents | undefined;
  const noting = async function* (): AsyncGenerator<Piece> {
    for await (const piece of readPieces(members)) {
      if (piece.kind === "contents") contents = piece.contents;
      yield piece;
    }
    // Behind the archive's end there is nothing more.
    for await (const more of measured.bytes) if (more.length > 0) throw new BackupBroken({ code: "damaged" });
  };
  await use(noting());
  return { ...measured.end(), contents };
}

/** Lets bytes through, counts and hashes them. */
function measuring(source: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void, signal: AbortSignal) {
  const hash = newRunningHash();
  let length = 0;
  const pass = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      signal.throwIfAborted();
      hash.update(chunk);
      length += chunk.length;
      onBytes(length);
      yield chunk;
    }
  };
  return { bytes: pass(), end: () => ({ length, digest: hash.hex() }) };
}

async function compare(
  db: Database,
  { contents, digest }: Read,
  { onProgress, signal }: RestoreOptions,
): Promise<Contents> {
  if (!contents) throw new BackupBroken({ code: "damaged" });
  const again = measuring(writeTar(backupMembers(db, { contents })), (bytes) => onProgress("comparing", bytes), signal);
  for await (const _chunk of again.bytes);
  if (again.end().digest !== digest) throw new BackupBroken({ code: "not-the-same" });
  return contents;
}
