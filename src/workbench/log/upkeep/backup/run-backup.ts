import { FIRST_MARK, countsOf } from "../../../../domain/files/backup";
import { digestOf } from "../../../../domain/ground/digest";
import { type Result, fail, ok } from "../../../../domain/ground/result";
import type { KeptFile } from "../../../../platform";
import { type BackupRow, type Database, planBackup, unfinishedBackup } from "../../../../storage/reading";
import {
  BackupDiscarded,
  BackupOvertaken,
  beginBackup,
  keepBackupState,
  writeBackup,
} from "../../../../storage/writing";

// The encryption's code comes only when it is needed.
const age = () => import("../../../../domain/files/age");

/** A backup that was cut off has lost no more than this many bytes, or one file in it. */
const KEEP_AFTER = 8 * 2 ** 20;

export interface BackupHow {
  readonly passphrase: string;
  readonly onRows: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** What a backup needs of the browser. */
export interface BackupDesk {
  readonly now: () => string;
  readonly newId: () => string;
  /** The file of that name, behind its first `keep` bytes. @throws a “NoModificationAllowedError” while it is open already. */
  readonly openFile: (name: string, keep: number) => Promise<KeptFile>;
  /** How hard the passphrase is to try (scrypt's log₂ N); as hard as is usual unless told. */
  readonly work?: number;
}

export interface BackupTrouble {
  readonly code:
    | "wrong-passphrase"
    /** Another window is writing it. */
    | "elsewhere"
    /** Another window discarded it, or began another one in its place. */
    | "discarded";
}

/**
 * Writes the whole log, encrypted, to one file of our own, from which the official saves it. A backup that was cut off
 * goes on, with the passphrase that it was begun with; where its log is not the same any more (something of it was
 * erased, say), it is begun anew. One that another window discards ends.
 */
export async function runBackup(db: Database, desk: BackupDesk, how: BackupHow): Promise<Result<null, BackupTrouble>> {
  const held = await unfinishedBackup(db);
  for (let begun = held?.made ? undefined : held; ; begun = undefined) {
    try {
      return await goOn(db, desk, begun ?? (await begin(db, desk, how.passphrase)), how);
    } catch (error) {
      if (error instanceof DOMException && error.name === "NoModificationAllowedError")
        return fail({ code: "elsewhere" });
      if (error instanceof BackupDiscarded) return fail({ code: "discarded" });
      if (!(error instanceof BackupOvertaken)) throw error;
    }
  }
}

async function begin(db: Database, { now, newId, work }: BackupDesk, passphrase: string): Promise<BackupRow> {
  const { newHead } = await age();
  const { contents, files } = await planBackup(db, now());
  const head = await newHead(passphrase, work);
  const nothing = { pieces: 0, bytes: 0, sha256: await digestOf(new Blob()), mark: FIRST_MARK };
  const begun: BackupRow = { key: "backup", file: newId(), contents, head, ...nothing };
  await beginBackup(db, begun, files);
  return begun;
}

async function goOn(
  db: Database,
  { openFile }: BackupDesk,
  begun: BackupRow,
  { passphrase, onRows, signal }: BackupHow,
): Promise<Result<null, BackupTrouble>> {
  const { PIECE_BYTES, piecesBehind, sealPieces } = await age();
  const opened = await piecesBehind(begun.head, passphrase);
  if (!opened.ok) return opened;
  const counts = countsOf(begun.contents);
  const total = counts.entries + counts.artifacts + counts.imports;
  let done = 0;
  const file = await openFile(begun.file, begun.bytes);
  try {
    if ((await file.flushed()) !== begun.sha256) throw new BackupOvertaken();
    const bytes = await writeBackup(db, begun, {
      file,
      pieceBytes: PIECE_BYTES,
      sealed: (source, from) => sealPieces(source, opened.value, from),
      keepAfter: KEEP_AFTER,
      onRows: (rows) => onRows((done += rows), total),
      signal,
    });
    const { madeAt } = begun.contents;
    const about = { file: `counterflow-${madeAt.slice(0, 10)}.age`, sha256: await file.finished(), bytes };
    await keepBackupState(db, { ...begun, made: { ...about, ...counts, madeAt } });
    return ok(null);
  } finally {
    await file.stop();
  }
}
