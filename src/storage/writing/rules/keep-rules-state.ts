import type { Database } from "../../base/database";
import type { RulesRow } from "../../base/rules-rows";
import { writing } from "../write";

/** Keeps how far rules have followed the log, and what waits for them: a worker that dies goes on there. */
export const keepRulesState = (db: Database, row: Omit<RulesRow, "key">): Promise<void> =>
  writing(db, async () => {
    await db.meta.put({ key: "rules", ...row });
  });
