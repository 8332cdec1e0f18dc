import { type RuleSet, type RuleSetRow, type RuleSetVersionRow, versionKey } from "../../../domain/casework/rules";
import type { Database } from "../../base/database";

const isSaved = <R extends Partial<RuleSetRow>>(row: R | undefined): row is R & RuleSetRow => row?.newest !== undefined;

/** Every rule set that was saved, by name; what was never put in use has no `active`. */
export async function listRuleSets(db: Database): Promise<readonly RuleSetRow[]> {
  const rows = (await db.ruleSets.toArray()).filter(isSaved);
  return rows.sort((a, b) => a.name.localeCompare(b.name));
}

export async function ruleSetById(db: Database, ruleSetId: string): Promise<RuleSetRow | undefined> {
  const row = await db.ruleSets.get(ruleSetId);
  return isSaved(row) ? row : undefined;
}

/** The versions of a rule set, the newest first. */
export async function versionsOfRuleSet(db: Database, ruleSetId: string): Promise<readonly RuleSetVersionRow[]> {
  const rows = await db.ruleSetVersions.where("ruleSetId").equals(ruleSetId).toArray();
  return rows.sort((a, b) => b.version - a.version);
}

/** One version of a rule set. */
export async function ruleSetVersion(db: Database, ruleSetId: string, version: number): Promise<RuleSet | undefined> {
  return (await db.ruleSetVersions.get(versionKey(ruleSetId, version)))?.set;
}
