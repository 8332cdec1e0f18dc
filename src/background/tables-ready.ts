import type { Database } from "../storage/reading";
import { ensureTables } from "../storage/writing";

/** Brings the tables up to date, once. Where that failed (the disk was full) it is tried again when next asked for. */
export function tablesReady(db: Database): () => Promise<void> {
  let ready: Promise<void> | undefined;
  return () =>
    (ready ??= ensureTables(db).catch((error: unknown) => {
      ready = undefined;
      throw error;
    }));
}
