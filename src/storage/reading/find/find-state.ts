import type { Database } from "../../base/database";
import type { FindIndexRow, FindMergeRow, FindRemakeRow } from "../../base/find-rows";
import { INDEX_VERSION } from "../../base/index-version";
import type { Progress } from "../../base/progress";

/** Where the index stands; undefined where there is none of this version. */
export async function findIndex(db: Database): Promise<FindIndexRow | undefined> {
  const row = await db.meta.get("find");
  return row?.key === "find" && row.version === INDEX_VERSION ? row : undefined;
}

export async function findRemake(db: Database): Promise<FindRemakeRow | undefined> {
  const row = await db.meta.get("find-remake");
  return row?.key === "find-remake" ? row : undefined;
}

export async function findMerge(db: Database): Promise<FindMergeRow | undefined> {
  const row = await db.meta.get("find-merge");
  return row?.key === "find-merge" ? row : undefined;
}

/** What is not in the index yet: how far its making is, where it is being made anew; how many pages' words are still to be read. */
export interface FindLack {
  readonly remaking?: Progress;
  readonly pages: number;
}

export async function findLack(db: Database): Promise<FindLack> {
  const [index, remake, pages] = await Promise.all([findIndex(db), findRemake(db), db.findPages.count()]);
  if (!index) return { remaking: { done: 0, total: 0 }, pages };
  return { ...(remake && { remaking: { done: remake.done, total: remake.total } }), pages };
}
