import { BackupBroken, type BackupFailure } from "../domain/files/backup";
import { digestOf } from "../domain/ground/digest";
import { type Result, fail, ok } from "../domain/ground/result";
import type { BackupWords } from "../domain/keeping/custody";
import type { MessageFailure, StorageFailure } from "../messaging";
import { type RestoreStep, restoreBackup as restoreInto } from "../storage/writing";
import { defineJob, type Watch } from "./job";
import type { JobPorts } from "./ports";

interface BackupToRestore {
  readonly file: File;
  readonly passphrase: string;
  /** Restore also a log that was not as it was written when it was backed up. */
  readonly evenIfUnsound: boolean;
}

export type { RestoreStep };

export interface Restored {
  readonly entries: number;
  /** Why the tables could not be made anew, or the log not say so: both is done at the next start. */
  readonly unrecorded: StorageFailure | MessageFailure | undefined;
}

type Ports = Pick<JobPorts, "db" | "ask" | "newId" | "checkSignature">;

/** Brings a backup into a profile that has no log: first checked, then written, then compared. */
export const restoreBackup = defineJob({
  name: "restore-backup",
  about: ({ file }: BackupToRestore) => file.name,
  unique: "kind",
  isLostOnClose: true,
  canStop: true,
  run,
});

async function run(
  request: BackupToRestore,
  ports: Ports,
  watch: Watch<RestoreStep>,
): Promise<Result<Restored, BackupFailure>> {
  const restored = await restore(request, ports, watch);
  if (!restored.ok) return restored;
  const rebuilt = await ports.ask("rebuildTables", { rebuildId: ports.newId() });
  const recorded = rebuilt.ok ? await ports.ask("recordBackups", {}) : rebuilt;
  return ok({ entries: restored.value.entries, unrecorded: recorded.ok ? undefined : recorded.error });
}

async function restore(
  { file, passphrase, evenIfUnsound }: BackupToRestore,
  { db, checkSignature }: Ports,
  { tell, signal }: Watch<RestoreStep>,
): Promise<Result<BackupWords, BackupFailure>> {
  // The encryption's code comes only when it is needed.
  const { unsealer } = await import("../domain/files/age");
  const unseal = unsealer(passphrase);
  const open = async () => {
    const opened = await unseal(file.stream());
    if (opened.ok) return opened.value;
    const code = opened.error.code === "not-encrypted" ? "not-a-backup" : opened.error.code;
    throw new BackupBroken({ code });
  };
  const fileWords = async () => ({ file: file.name.slice(-255), sha256: await digestOf(file), bytes: file.size });
  const onProgress = (step: RestoreStep, done: number) => tell({ step, done, total: file.size });
  try {
    return await restoreInto(db, { open, fileWords, checkSignature, evenIfUnsound, onProgress, signal });
  } catch (error) {
    if (error instanceof BackupBroken) return fail(error.failure);
    throw error;
  }
}
