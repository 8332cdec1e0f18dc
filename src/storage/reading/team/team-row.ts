import type { Database } from "../../base/database";
import type { TeamRow } from "../../base/team-rows";

/** How far the team was read; undefined where there is none. */
export async function teamRow(db: Database): Promise<TeamRow | undefined> {
  const held = await db.meta.get("team");
  return held?.key === "team" ? held : undefined;
}
