import type { Database } from "../base/database";
import type { Progress } from "../base/progress";

/** How far a running rebuild of the tables is; undefined when none runs. */
export async function rebuildProgress(db: Database): Promise<Progress | undefined> {
  const state = await db.meta.get("rebuild");
  return state?.key === "rebuild" ? { done: state.done, total: state.total } : undefined;
}

/** Whether the tables are being made anew just now, or were when the worker died. */
export const isRebuilding = async (db: Database): Promise<boolean> => (await db.meta.get("rebuild")) !== undefined;

/** How often the tables were made anew here; undefined while they are. */
export async function rebuildRound(db: Database): Promise<number | undefined> {
  if (await isRebuilding(db)) return undefined;
  const held = await db.meta.get("rebuilt");
  return held?.key === "rebuilt" ? held.round : 0;
}
