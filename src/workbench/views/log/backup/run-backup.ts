import { type BackupFailure, BackupBroken, entriesIn, importsIn, writeTar } from "../../../../domain/backup";
import type { BackupWords } from "../../../../domain/custody";
import { digestOf } from "../../../../domain/digest";
import { type Result, fail, ok } from "../../../../domain/result";
import { checkSignature, newScratchFile, now } from "../../../../platform";
import { type Database, type RestoreStep, backupMembers, planBackup, restoreBackup } from "../../../../storage";

// The encryption's code comes only when it is needed.
const age = () => import("../../../../domain/age");

/** The file that a backup was written to, which the browser keeps until it is discarded, with what the log is to say of it. */
export interface BackedUp {
  readonly file: File;
  readonly words: BackupWords;
  readonly discard: () => Promise<void>;
}

/** Writes the whole log, encrypted, to one file of our own, from which the official saves it. */
export async function runBackup(
  db: Database,
  passphrase: string,
  onRows: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<BackedUp> {
  const { seal } = await age();
  const contents = await planBackup(db, now());
  const counts = { entries: entriesIn(contents), artifacts: contents.artifacts, imports: importsIn(contents) };
  const total = counts.entries + counts.artifacts + counts.imports;
  let done = 0;
  const members = backupMembers(db, contents, (rows) => {
    done += rows;
    onRows(done, total);
  });
  const { file, sha256, discard } = await written(await seal(streamOf(writeTar(members)), passphrase), signal);
  const { madeAt } = contents;
  const name = `counterflow-${madeAt.slice(0, 10)}.age`;
  return { file, words: { file: name, sha256, bytes: file.size, madeAt, ...counts }, discard };
}

async function written(stream: ReadableStream<Uint8Array>, signal: AbortSignal) {
  const scratch = await newScratchFile();
  const discard = () => scratch.discard();
  try {
    await stream.pipeTo(new WritableStream({ write: (bytes) => scratch.write(bytes) }), { signal });
    return { ...(await scratch.finished()), discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: async () => {
      await chunks.return(undefined);
    },
  });
}

interface RestoreHow {
  readonly file: File;
  readonly passphrase: string;
  readonly evenIfUnsound: boolean;
  readonly onProgress: (step: RestoreStep, bytes: number) => void;
  readonly signal: AbortSignal;
}

/** Restores a backup's file into this profile, and gives what the log is to say of it. */
export async function runRestore(
  db: Database,
  { file, passphrase, ...how }: RestoreHow,
): Promise<Result<BackupWords, BackupFailure>> {
  const { unseal } = await age();
  const open = async () => {
    const opened = await unseal(file.stream(), passphrase);
    if (opened.ok) return opened.value;
    const code = opened.error.code === "wrong-passphrase" ? "wrong-passphrase" : "not-a-backup";
    throw new BackupBroken({ code });
  };
  try {
    const restored = await restoreBackup(db, { ...how, open, checkSignature });
    if (!restored.ok) return restored;
    const about = { file: file.name.slice(-255), sha256: await digestOf(file), bytes: file.size };
    return ok({ ...about, ...restored.value });
  } catch (error) {
    if (error instanceof BackupBroken) return fail(error.failure);
    throw error;
  }
}
