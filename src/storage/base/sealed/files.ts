import Dexie, { type Transaction } from "dexie";
import { isSealedFile, newKey, openFile, sealFile } from "../../../domain/keeping/vault";
import type { Database } from "../database";

/** A file as a row has it: sealed where the vault is on, by a key that lies in the row. */
export interface KeptFile {
  readonly blob: Blob;
  readonly fileKey?: Uint8Array;
}

/** A file as it is kept. Not within a transaction, which would be over. */
export async function fileToKeep(db: Database, file: Blob): Promise<KeptFile> {
  const open = Dexie.currentTransaction as Transaction | null;
  if (open) throw new Error("a file is sealed before the transaction that keeps it");
  // Whether there is a lock is known once it is open.
  if (!db.isOpen()) await db.open();
  if (!db.vault) return { blob: file };
  if (!db.ring) return { blob: await sealFile(file, db.vault.fileKey) };
  const fileKey = newKey();
  return { blob: await sealFile(file, fileKey), fileKey };
}

/** A kept file as it was; undefined where its seal is broken. */
export const fileAsKept = async (
  db: Pick<Database, "vault">,
  { blob, fileKey }: KeptFile,
  type: string,
): Promise<Blob | undefined> =>
  db.vault && (await isSealedFile(blob))
    ? openFile(blob, fileKey ? new Uint8Array(fileKey) : db.vault.fileKey, type)
    : blob;
