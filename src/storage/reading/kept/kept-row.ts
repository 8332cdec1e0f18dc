import type { Table } from "dexie";
import type { ArtifactRow, Database, ImportRow } from "../../base/database";
import { fileAsKept } from "../../base/sealed/files";

/**
 * A row with kept bytes, by their SHA-256; undefined where it is not there, or where its bytes are lost: Firefox gives no row
 * then. @throws where the database itself fails.
 */
export async function keptRow<R>(table: Table<R, string>, sha256: string): Promise<R | undefined> {
  try {
    return await table.get(sha256);
  } catch {
    // A database that answers no question at all throws here again.
    await table.where("sha256").equals(sha256).count();
    return undefined;
  }
}

/** The same with its bytes as they were kept; undefined too where these do not open. Not within a transaction. */
export async function keptFile<R extends ArtifactRow | ImportRow>(
  db: Database,
  table: Table<R, string>,
  sha256: string,
): Promise<R | undefined> {
  const row = await keptRow(table, sha256);
  return row && openedFile(db, row);
}

/** A row with its bytes as they were kept; undefined where these do not open. */
export async function openedFile<R extends ArtifactRow | ImportRow>(db: Database, row: R): Promise<R | undefined> {
  const blob = await fileAsKept(db, row, "mediaType" in row ? row.mediaType : row.blob.type);
  const { fileKey: _key, ...plain } = row;
  return blob && { ...(plain as R), blob };
}
