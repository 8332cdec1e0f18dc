import Dexie, { type Collection } from "dexie";
import type { Database } from "../../base/database";
import type { OwnRowRow } from "../../base/filled-rows";

/** The rows of an import, by their keys. */
export const ofImport = (db: Database, importId: string): Collection<OwnRowRow, [importId: string, key: string]> =>
  db.ownRows.where(":id").between([importId, Dexie.minKey], [importId, Dexie.maxKey], true, true);

/** Those whose keys come after one. */
export const ofImportAfter = (
  db: Database,
  importId: string,
  key: string,
): Collection<OwnRowRow, [importId: string, key: string]> =>
  db.ownRows.where(":id").between([importId, key], [importId, Dexie.maxKey], false, true);

/** Some of them, by their numbers: from one to before another. */
export const numbered = (
  db: Database,
  importId: string,
  from: number,
  to: number,
): Collection<OwnRowRow, [importId: string, key: string]> =>
  db.ownRows.where("[importId+n]").between([importId, from], [importId, to], true, false);
