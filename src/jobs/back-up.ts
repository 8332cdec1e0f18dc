import type { SealPiece } from "../domain/files/age";
import { FIRST_MARK, countsOf } from "../domain/files/backup";
import { digestOf } from "../domain/ground/digest";
import { type Result, fail, ok } from "../domain/ground/result";
import type { MessageFailure, StorageFailure } from "../messaging";
import { type BackupRow, planBackup, unfinishedBackup } from "../storage/reading";
import { BackupDiscarded, BackupOvertaken, beginBackup, keepBackupState, writeBackup } from "../storage/writing";
import { defineJob, type Watch } from "./job";
import type { JobPorts } from "./ports";

// The encryption's code comes only when it is needed.
const age = () => import("../domain/files/age");

/** A backup that was cut off has lost no more than this many bytes, or one file in it. */
const KEEP_AFTER = 8 * 2 ** 20;

interface BackupToMake {
  readonly passphrase: string;
  /** How hard the passphrase is to try (scrypt's log₂ N); as hard as is usual unless told. */
  readonly work?: number;
}

/** A backup that is whole, and is kept until it is saved. */
export interface BackedUp {
  readonly madeAt: string;
  /** How many kept files are not in it, because they are lost or changed here. */
  readonly lost: number;
  /** Why the log could not say so yet; it does at the next start. */
  readonly unrecorded: StorageFailure | MessageFailure | undefined;
}

export interface BackupTrouble {
  readonly code:
    | "wrong-passphrase"
    /** Another window is writing it. */
    | "elsewhere"
    /** Another window discarded it, or began another one in its place. */
    | "discarded";
}

type Ports = Pick<JobPorts, "db" | "ask" | "now" | "localDay" | "newId" | "openKeptFile">;
type Step = "preparing" | "writing";

/**
 * Writes the whole log, encrypted, to one file of our own, from which the official saves it. A backup that was cut off
 * goes on, with the passphrase that it was begun with; where its log is not the same any more (something of it was
 * erased, say), it is begun anew. One that another window discards ends.
 */
export const backUp = defineJob({
  name: "back-up",
  about: (_: BackupToMake) => "",
  unique: "kind",
  isLostOnClose: true,
  canStop: true,
  run,
});

async function run(request: BackupToMake, ports: Ports, watch: Watch<Step>): Promise<Result<BackedUp, BackupTrouble>> {
  const made = await make(request, ports, watch);
  if (!made.ok) return made;
  const recorded = await ports.ask("recordBackups", {});
  return ok({ ...made.value, unrecorded: recorded.ok ? undefined : recorded.error });
}

type Made = Pick<BackedUp, "madeAt" | "lost">;

async function make(request: BackupToMake, ports: Ports, watch: Watch<Step>): Promise<Result<Made, BackupTrouble>> {
  watch.tell({ step: "preparing", done: 0, total: 0 });
  const held = await unfinishedBackup(ports.db);
  let hasLost = false;
  for (let begun = held?.made ? undefined : held; ; begun = undefined) {
    try {
      return await goOn(begun ? { row: begun } : await begin(request, ports, watch), request, ports, watch);
    } catch (error) {
      // A kept file was lost since it was looked at: the backup is begun anew, without it.
      if (isLoss(error) && !hasLost) {
        hasLost = true;
        continue;
      }
      if (error instanceof DOMException && error.name === "NoModificationAllowedError")
        return fail({ code: "elsewhere" });
      if (error instanceof BackupDiscarded) return fail({ code: "discarded" });
      if (!(error instanceof BackupOvertaken)) throw error;
    }
  }
}

const isLoss = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === "NotFoundError" || error.name === "NotReadableError");

interface Begun {
  readonly row: BackupRow;
  /** Known where it was begun just now; else the passphrase is tried, which takes seconds. */
  readonly sealPiece?: SealPiece;
}

async function begin(
  { passphrase, work }: BackupToMake,
  { db, now, newId }: Ports,
  { tell, signal }: Watch<Step>,
): Promise<Begun> {
  const { newHead } = await age();
  const onSeen = (done: number, total: number) => tell({ step: "preparing", done, total });
  const { contents, files, lost } = await planBackup(db, now(), { onSeen, signal });
  const { head, sealPiece } = await newHead(passphrase, work);
  const nothing = { pieces: 0, bytes: 0, sha256: await digestOf(new Blob()), mark: FIRST_MARK };
  const row: BackupRow = { key: "backup", file: newId(), contents, head, lost, ...nothing };
  await beginBackup(db, row, files);
  return { row, sealPiece };
}

async function goOn(
  { row: begun, sealPiece }: Begun,
  { passphrase }: BackupToMake,
  { db, localDay, openKeptFile }: Ports,
  { tell, signal }: Watch<Step>,
): Promise<Result<Made, BackupTrouble>> {
  const { PIECE_BYTES, piecesBehind, sealPieces } = await age();
  const counts = countsOf(begun.contents);
  const total = counts.entries + counts.artifacts + counts.imports;
  let done = 0;
  // Where another window has it, that is told before the passphrase is tried.
  const file = await openKeptFile(begun.file, begun.bytes);
  try {
    const opened = sealPiece ? ok(sealPiece) : await piecesBehind(begun.head, passphrase);
    if (!opened.ok) return opened;
    if ((await file.flushed()) !== begun.sha256) throw new BackupOvertaken();
    const bytes = await writeBackup(db, begun, {
      file,
      pieceBytes: PIECE_BYTES,
      sealed: (source, from) => sealPieces(source, opened.value, from),
      keepAfter: KEEP_AFTER,
      onRows: (rows) => tell({ step: "writing", done: (done += rows), total }),
      signal,
    });
    const { madeAt } = begun.contents;
    const about = { file: `counterflow-${localDay(madeAt)}.age`, sha256: await file.finished(), bytes };
    await keepBackupState(db, { ...begun, made: { ...about, ...counts, madeAt } });
    return ok({ madeAt, lost: begun.lost ?? 0 });
  } finally {
    await file.stop();
  }
}
