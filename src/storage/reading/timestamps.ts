import { madeAt } from "../../domain/ledger/log";
import type { CheckpointRow, Database, TimestampRow } from "../base/database";

/** The newest signed head of the own log, and when the last entry it speaks for was made, by the machine's clock. */
export interface NewestCheckpoint extends CheckpointRow {
  readonly at: string | undefined;
}

/** The newest checkpoint of the own log; nothing where nothing is signed yet. */
export async function newestCheckpoint(db: Database): Promise<NewestCheckpoint | undefined> {
  const held = await db.meta.get("origin");
  if (held?.key !== "origin") return undefined;
  const { origin } = held;
  const newest = await db.checkpoints.where("[origin+size]").between([origin, 0], [origin, Infinity]).last();
  const last = newest && (await db.entries.get([origin, newest.size - 1]));
  return newest && { ...newest, at: last && madeAt(last) };
}

/** Whether an authority has vouched for a checkpoint. */
export const isTimed = async (db: Database, { origin, size }: CheckpointRow, authority: string): Promise<boolean> =>
  (await db.timestamps.get([origin, size, authority])) !== undefined;

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
