import { type Snapshot, writeReason } from "../domain/evidence/snapshot";
import type { Database } from "../storage/reading";

/**
 * A snapshot as far as its artifacts are there, asked within the append that is to cite them: one that was kept already may
 * have been erased with another capture meanwhile.
 */
export async function citeKept(snapshot: Snapshot, db: Database): Promise<Snapshot> {
  const names = snapshot.artifacts.map(({ sha256 }) => sha256);
  const there = new Set(await db.artifacts.where("sha256").anyOf(names).primaryKeys());
  const gone = snapshot.artifacts.filter(({ sha256 }) => !there.has(sha256));
  if (gone.length === 0) return snapshot;
  const missing = [...(snapshot.missing ?? []), ...gone.map(({ role }) => ({ role, reason: writeReason("failed") }))];
  return { ...snapshot, artifacts: snapshot.artifacts.filter(({ sha256 }) => there.has(sha256)), missing };
}
