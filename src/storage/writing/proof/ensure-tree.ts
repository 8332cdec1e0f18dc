import type { Database } from "../../base/database";
import { frontierAt, treeSize } from "../../reading/proof/tree";
import { writing } from "../write";
import { growTree } from "./grow-tree";

const SLICE = 500;

/** Whether the own log has entries that its tree does not: they were written before there was a tree. */
export async function isTreeBehind(db: Database): Promise<boolean> {
  const held = await db.meta.get("origin");
  if (held?.key !== "origin") return false;
  const { origin } = held;
  const last = await db.entries.where("[origin+index]").between([origin, 0], [origin, Infinity]).last();
  return last !== undefined && (await db.nodes.get([origin, 0, last.index])) === undefined;
}

/** Grows the own log's tree over entries that were written before there was one, slice by slice. */
export async function ensureTree(db: Database): Promise<void> {
  while (await growSlice(db));
}

async function growSlice(db: Database): Promise<boolean> {
  return writing(db, async () => {
    const held = await db.meta.get("origin");
    if (held?.key !== "origin" || !(await isTreeBehind(db))) return false;
    const { origin } = held;
    const size = await treeSize(db, origin);
    const behind = db.entries.where("[origin+index]").between([origin, size], [origin, Infinity]);
    await growTree(db, await frontierAt(db, origin, size), await behind.limit(SLICE).toArray());
    return true;
  });
}
