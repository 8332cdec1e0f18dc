import type { Database, ImportRow } from "../base/database";
import { fileToKeep } from "../base/sealed/files";

/** Keep a file with another installation's log, whole and apart from everything of one's own. */
export async function keepImport(db: Database, row: ImportRow): Promise<void> {
  await db.imports.put({ ...row, ...(await fileToKeep(db, row.blob)) });
}

/** Take a file away again that no entry speaks of. */
export async function dropUncitedImport(db: Database, sha256: string): Promise<void> {
  await db.transaction("rw", db.imports, db.citations, async () => {
    if ((await db.citations.where("sha256").equals(sha256).count()) === 0) await db.imports.delete(sha256);
  });
}
