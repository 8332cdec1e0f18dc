import type { Database } from "../../base/database";
import { findMerge } from "../../reading/find/find-state";
import { dropSegment } from "./write-segment";

/** Gives up a merge that is under way: what it was made of has changed. It is begun anew when there is time. */
export async function dropMerge(db: Database): Promise<void> {
  const merge = await findMerge(db);
  if (!merge) return;
  await dropSegment(db, merge.output);
  await db.meta.delete("find-merge");
}
