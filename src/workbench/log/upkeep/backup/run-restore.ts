import { BackupBroken, type BackupFailure } from "../../../../domain/files/backup";
import type { BackupWords } from "../../../../domain/keeping/custody";
import { digestOf } from "../../../../domain/ground/digest";
import { type Result, fail } from "../../../../domain/ground/result";
import { checkSignature } from "../../../../platform";
import type { Database } from "../../../../storage/reading";
import { type RestoreStep, restoreBackup } from "../../../../storage/writing";

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
  // The encryption's code comes only when it is needed.
  const { unseal } = await import("../../../../domain/files/age");
  const open = async () => {
    const opened = await unseal(file.stream(), passphrase);
    if (opened.ok) return opened.value;
    const code = opened.error.code === "wrong-passphrase" ? "wrong-passphrase" : "not-a-backup";
    throw new BackupBroken({ code });
  };
  const fileWords = async () => ({ file: file.name.slice(-255), sha256: await digestOf(file), bytes: file.size });
  try {
    return await restoreBackup(db, { ...how, open, fileWords, checkSignature });
  } catch (error) {
    if (error instanceof BackupBroken) return fail(error.failure);
    throw error;
  }
}
