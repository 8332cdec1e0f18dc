import type { Database } from "../../base/database";
import type { RulesRow } from "../../base/rules-rows";

/** How far rules have followed the log; nothing where none was ever in use here. */
export async function rulesState(db: Database): Promise<RulesRow | undefined> {
  const row = await db.meta.get("rules");
  return row?.key === "rules" ? row : undefined;
}
