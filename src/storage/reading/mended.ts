import type { Database, MendedRow } from "../base/database";

/** That nodes of the tree were damaged and made anew; undefined where none were, or the official has seen it. */
export async function mendedTree(db: Database): Promise<MendedRow | undefined> {
  const held = await db.meta.get("mended");
  return held?.key === "mended" ? held : undefined;
}
