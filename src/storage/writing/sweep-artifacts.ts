import type { Table } from "dexie";
import { payloadErased } from "../../domain/keeping/erasure";
import type { ArtifactRow, Database, ImportRow } from "../base/database";
import { keptRow } from "../reading/kept/kept-row";

/**
 * Remove the artifacts and imported files that no entry cites: those of captures and imports that were cut off or called
 * off. What was kept since `before` (as `toISOString` writes it) stays, because its entry may be on its way. Answers how
 * many were removed.
 */
export async function sweepArtifacts(db: Database, before: string): Promise<number> {
  const isOldArtifact = ({ keptAt = "" }: ArtifactRow) => keptAt < before;
  const isOldImport = ({ importedAt }: ImportRow) => importedAt < before;
  const cited = new Set((await db.citations.orderBy("sha256").uniqueKeys()).map(String));
  const left = new Set([
    ...(await uncited(db.artifacts, cited, isOldArtifact)),
    ...(await uncited(db.imports, cited, isOldImport)),
  ]);
  if (left.size === 0) return 0;
  for (const name of await namedInLog(db, left)) left.delete(name);
  let removed = 0;
  for (const sha256 of left) {
    removed += await removeOld(db.artifacts, sha256, isOldArtifact);
    removed += await removeOld(db.imports, sha256, isOldImport);
  }
  return removed;
}

/**
 * Which of these the log itself speaks of, as tables may be half there: any payload that names an artifact cites it,
 * unless it says that it was erased.
 */
async function namedInLog(db: Database, names: ReadonlySet<string>): Promise<string[]> {
  const found: { readonly name: string; readonly at: [origin: string, index: number] }[] = [];
  await db.payloads.each(({ origin, index, json }) => {
    for (const [name] of json.matchAll(/[0-9a-f]{64}/gu))
      if (names.has(name)) found.push({ name, at: [origin, index] });
  });
  const headers = await db.entries.bulkGet(found.map(({ at }) => at));
  return found.flatMap(({ name }, n) => (headers[n]?.type === payloadErased.type ? [] : [name]));
}

/** The old rows that no entry's row cites: asked at every start, so that the log is gone through only where there are some. */
async function uncited<R>(
  table: Table<R, string>,
  cited: ReadonlySet<string>,
  isOld: (row: R) => boolean,
): Promise<string[]> {
  const names = await table.toCollection().primaryKeys();
  const old: string[] = [];
  for (const name of names.filter((one) => !cited.has(one))) if (await isGone(table, name, isOld)) old.push(name);
  return old;
}

/** Whether a row is old, or its bytes are lost: then nobody can cite it any more. */
async function isGone<R>(table: Table<R, string>, name: string, isOld: (row: R) => boolean): Promise<boolean> {
  const row = await keptRow(table, name);
  return row === undefined || isOld(row);
}

const removeOld = <R>(table: Table<R, string>, name: string, isOld: (row: R) => boolean): Promise<number> =>
  table.db.transaction("rw", table, async () => {
    if (!(await isGone(table, name, isOld))) return 0;
    return table.where("sha256").equals(name).delete();
  });
