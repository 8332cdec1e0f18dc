import type { Database } from "./database";

/**
 * Remove the artifacts that no entry cites: those of captures that were cut off or called off. What was kept since
 * `before` (as `toISOString` writes it) stays, because its entry may be on its way. Answers how many were removed.
 */
export async function sweepArtifacts(db: Database, before: string): Promise<number> {
  const left = await uncited(db, before);
  if (left.size === 0) return 0;
  // Tables may be half there: only the log itself has the last word. Any payload that names an artifact cites it.
  await db.payloads.each(({ json }) => {
    for (const [name] of json.matchAll(/[0-9a-f]{64}/gu)) left.delete(name);
  });
  let removed = 0;
  for (const sha256 of left) removed += await db.artifacts.where("sha256").equals(sha256).and(isOlder(before)).delete();
  return removed;
}

/** The old artifacts that no row cites: asked at every start, so that the log is gone through only where there are some. */
async function uncited(db: Database, before: string): Promise<Set<string>> {
  const cited = new Set((await db.citations.orderBy("sha256").uniqueKeys()).map(String));
  const names = await db.artifacts.toCollection().primaryKeys();
  const without = names.filter((name) => !cited.has(name));
  return new Set(await db.artifacts.where("sha256").anyOf(without).and(isOlder(before)).primaryKeys());
}

const isOlder =
  (before: string) =>
  ({ keptAt = "" }: { readonly keptAt?: string }): boolean =>
    keptAt < before;
