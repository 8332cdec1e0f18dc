import { FIRST_MARK, type Mark, type Member, markAfter, writeTar } from "../../../domain/files/backup";
import type { BackupRow, Database } from "../../base/database";
import { backupMembers } from "../../reading/backup/backup-members";
import { BackupOvertaken, keepBackupState, planOf } from "./unfinished";

/** Where a backup is written to. */
export interface BackupFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Puts everything written so far on the disk, and gives its SHA-256 in hex. */
  flushed(): Promise<string>;
}

export interface WriteOptions {
  /** Open where the state's bytes end. */
  readonly file: BackupFile;
  /** The encrypted pieces of what comes, from a number on. */
  readonly sealed: (source: AsyncIterable<Uint8Array>, from: number) => AsyncIterable<Uint8Array>;
  /** How many bytes of the archive are in one piece. */
  readonly pieceBytes: number;
  /** After how many bytes it is kept how far the backup is: a cut-off one loses no more, but for what is in one file. */
  readonly keepAfter: number;
  /** Called with how many more entries, artifacts and imports are in it. */
  readonly onRows: (rows: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Writes a backup on from where it was cut off, to its end, and keeps now and then how far it is. What is before that is
 * not encrypted again nor read; that it would be the same again is seen from its lines and names. Gives the file's length.
 * @throws {BackupOvertaken} where it would not be, or the backup was given up; {BackupDiscarded} where it was discarded;
 * what `signal` was aborted with; and what the file or the database does.
 */
export async function writeBackup(db: Database, begun: BackupRow, options: WriteOptions): Promise<number> {
  const { file, sealed, pieceBytes, keepAfter, onRows, signal } = options;
  let state = begun;
  let { pieces, bytes } = begun;
  if (bytes === 0) {
    await file.write(begun.head);
    bytes = begun.head.length;
  }
  const onMark = async (mark: Mark): Promise<void> => {
    if (bytes - state.bytes < keepAfter) return;
    state = { ...state, pieces, bytes, mark, sha256: await file.flushed() };
    await keepBackupState(db, state);
  };
  const members = marking(backupMembers(db, await planOf(db, begun), onRows), begun.mark, onMark);
  for await (const piece of sealed(writeTar(members, pieces * pieceBytes), pieces)) {
    signal.throwIfAborted();
    await file.write(piece);
    [pieces, bytes] = [pieces + 1, bytes + piece.length];
  }
  return bytes;
}

/** Lets files through. Once all bytes of one were asked for and used, its mark is told; up to the last mark they must be as they were. */
async function* marking(
  members: AsyncIterable<Member>,
  last: Mark,
  onMark: (mark: Mark) => Promise<void>,
): AsyncGenerator<Member> {
  let mark = FIRST_MARK;
  for await (const member of members) {
    mark = await markAfter(mark, member);
    if (mark.files === last.files && mark.digest !== last.digest) throw new BackupOvertaken();
    yield member;
    if (mark.files > last.files) await onMark(mark);
  }
  if (mark.files < last.files) throw new BackupOvertaken();
}
