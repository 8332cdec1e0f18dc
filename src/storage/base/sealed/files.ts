import { isSealedFile, openFile, sealFile } from "../../../domain/keeping/vault";
import type { Database } from "../database";

/** A file as it is kept: sealed where the vault is on. Not within a transaction, which would be over. */
export async function fileToKeep(db: Database, file: Blob): Promise<Blob> {
  // Whether there is a lock is known once it is open.
  if (!db.isOpen()) await db.open();
  return db.vault ? sealFile(file, db.vault.fileKey) : file;
}

/** A kept file as it was; undefined where its seal is broken. */
export const fileAsKept = async (db: Database, kept: Blob, type: string): Promise<Blob | undefined> =>
  db.vault && (await isSealedFile(kept)) ? openFile(kept, db.vault.fileKey, type) : kept;
