import type { Database } from "./database";

/**
 * Remove the artifacts that no entry cites: those of captures that were cut off or called off. What was kept since
 * `before` (as `toISOString` writes it) stays, because its entry may be on its way. Answers how many were removed.
 */
export async function sweepArtifacts(db: Database, before: string): Promise<number> {
  const names = await db.artifacts.toCollection().primaryKeys();
  if (names.length === 0) return 0;
  const left = new Set(names);
  // Any payload that names it cites it, of whatever type and origin.
  await db.payloads.each(({ json }) => {
    for (const [name] of json.matchAll(/[0-9a-f]{64}/gu)) left.delete(name);
  });
  let removed = 0;
  for (const sha256 of left) removed += await db.artifacts.where("sha256").equals(sha256).and(isOlder(before)).delete();
  return removed;
}

const isOlder =
  (before: string) =>
  ({ keptAt = "" }: { readonly keptAt?: string }): boolean =>
    keptAt < before;
