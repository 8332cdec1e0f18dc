import { type BackupFailure, BackupBroken, writeTar } from "../../../../domain/backup";
import { type Result, fail } from "../../../../domain/result";
import { checkSignature, now, writeOwnFile } from "../../../../platform";
import { type Database, type RestoreStep, backupMembers, planBackup, restoreBackup } from "../../../../storage";

// The encryption's code comes only when it is needed.
const age = () => import("../../../../domain/age");

/** Writes the whole log, encrypted, to one file of our own, from which the official saves it. */
export async function runBackup(
  db: Database,
  passphrase: string,
  onRows: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<File> {
  const { seal } = await age();
  const contents = await planBackup(db, now());
  const imports = contents.version === 1 ? 0 : contents.imports;
  const total = contents.artifacts + imports + contents.origins.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const members = backupMembers(db, contents, (rows) => {
    done += rows;
    onRows(done, total);
  });
  return writeOwnFile("backup.age", await seal(streamOf(writeTar(members)), passphrase), signal);
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

/** Restores a backup's file into this profile. */
export async function runRestore(
  db: Database,
  { file, passphrase, ...how }: RestoreHow,
): Promise<Result<{ readonly entries: number }, BackupFailure>> {
  const { unseal } = await age();
  const open = async () => {
    const opened = await unseal(file.stream(), passphrase);
    if (opened.ok) return opened.value;
    const code = opened.error.code === "wrong-passphrase" ? "wrong-passphrase" : "not-a-backup";
    throw new BackupBroken({ code });
  };
  try {
    return await restoreBackup(db, { ...how, open, checkSignature });
  } catch (error) {
    if (error instanceof BackupBroken) return fail(error.failure);
    throw error;
  }
}
