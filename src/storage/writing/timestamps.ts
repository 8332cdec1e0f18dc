import type { CheckpointRow, Database, TimestampRow } from "../base/database";
import { writing } from "./write";

/** The newest signed head of the own log, and when the last entry it speaks for was made. */
export interface NewestCheckpoint extends CheckpointRow {
  readonly at: string | undefined;
}

/** The newest checkpoint of the own log; nothing where nothing is signed yet. */
export async function newestCheckpoint(db: Database): Promise<NewestCheckpoint | undefined> {
  const held = await db.meta.get("origin");
  if (held?.key !== "origin") return undefined;
  const { origin } = held;
  const newest = await db.checkpoints.where("[origin+size]").between([origin, 0], [origin, Infinity]).last();
  return newest && { ...newest, at: (await db.entries.get([origin, newest.size - 1]))?.at };
}

/** Whether an authority has vouched for a checkpoint. */
export const isTimed = async (db: Database, { origin, size }: CheckpointRow, authority: string): Promise<boolean> =>
  (await db.timestamps.get([origin, size, authority])) !== undefined;

/** Keep a token that was found good. Of two for the same checkpoint, the first that was kept counts. */
export async function keepTimestamp(db: Database, row: TimestampRow): Promise<void> {
  await writing(db, async () => {
    if (!(await isTimed(db, { ...row, note: "" }, row.authority))) await db.timestamps.add(row);
  });
}

/** The latest token of each authority for the own log. */
export async function latestTimestamps(db: Database): Promise<Omit<TimestampRow, "token">[]> {
  const held = await db.meta.get("origin");
  if (held?.key !== "origin") return [];
  const keys = await db.timestamps
    .where("[origin+size+authority]")
    .between([held.origin], [held.origin, []])
    .primaryKeys();
  const latest = new Map(keys.map((key) => [key[2], key]));
  const rows = await db.timestamps.bulkGet([...latest.values()]);
  return rows.flatMap((row) => row ?? []).map(({ token: _token, ...row }) => row);
}
