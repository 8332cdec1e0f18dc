import type { Database, ImportRow } from "../base/database";
import { keptFile, keptRow } from "./kept/kept-row";

/** What is known of a kept file without opening it. */
export type ImportedFile = Omit<ImportRow, "blob" | "fileKey">;

/** The kept files that an entry speaks of, the last one first. One whose import was cut off before its entry is none of them. */
export async function listImports(db: Database): Promise<ImportedFile[]> {
  const names = await db.imports.toCollection().primaryKeys();
  const cited = new Set((await db.citations.where("sha256").anyOf(names).toArray()).map(({ sha256 }) => sha256));
  const rows = await Promise.all(names.filter((name) => cited.has(name)).map((name) => keptRow(db.imports, name)));
  return rows
    .flatMap((row) => row ?? [])
    .map(({ blob: _blob, fileKey: _key, ...row }) => row)
    .sort((a, b) => (a.importedAt < b.importedAt ? 1 : a.importedAt > b.importedAt ? -1 : 0));
}

export const importBySha256 = (db: Database, sha256: string): Promise<ImportRow | undefined> =>
  keptFile(db, db.imports, sha256);
