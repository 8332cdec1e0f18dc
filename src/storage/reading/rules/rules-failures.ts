import type { RuleSetRow } from "../../../domain/casework/rules";
import type { Database } from "../../base/database";
import type { RulesFailure } from "../../base/rules-rows";
import { rulesState } from "./rules-state";

/** The cases in which the version of a rule set that is in use could not be worked out when they were last looked at, one a case. */
export async function rulesFailures(
  db: Database,
  { ruleSetId, active }: Pick<RuleSetRow, "ruleSetId" | "active">,
): Promise<readonly RulesFailure[]> {
  const { failed = [] } = (await rulesState(db)) ?? {};
  return failed.filter((one) => one.ruleSetId === ruleSetId && one.version === active);
}
