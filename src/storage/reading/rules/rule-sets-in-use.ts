import { type RuleSet, versionKey } from "../../../domain/casework/rules";
import type { Database } from "../../base/database";

/** The rule sets that are in use, each in the version that is. */
export async function ruleSetsInUse(db: Database): Promise<readonly RuleSet[]> {
  const rows = await db.ruleSets.toArray();
  const keys = rows.flatMap(({ ruleSetId, active }) =>
    ruleSetId !== undefined && typeof active === "number" ? [versionKey(ruleSetId, active)] : [],
  );
  const versions = await db.ruleSetVersions.bulkGet(keys);
  return versions.flatMap((row) => (row ? [row.set] : []));
}
