import * as v from "valibot";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { savedRuleSet } from "./guards";
import { Reason, RuleSetId } from "./shapes";
import { ruleSets, writesRuleSets } from "./tables";

const RuleSetWithdrawnV1 = v.strictObject({ ruleSetId: RuleSetId, reason: Reason });

/** A rule set is not in use any more. What it proposed stands. */
export const ruleSetWithdrawn = defineAct({
  type: "rule-set.withdrawn",
  from: ["workbench"],
  versions: [RuleSetWithdrawnV1],
  about: ({ reason }) => ({ label: reason }),
  project: ({ at, payload: { ruleSetId, reason } }) => [
    ruleSets.set(ruleSetId, { ruleSetId, active: null, activatedAt: at, reason, stopped: "" }),
  ],
  writes: [{ ...writesRuleSets, fields: ["ruleSetId", "active", "activatedAt", "reason", "stopped"] }],
  async holds(tables, payload) {
    const found = await savedRuleSet(tables, payload.ruleSetId);
    if (!found.ok) return found;
    return ok((found.value.active ?? null) === null ? SO_ALREADY : payload);
  },
  goesOutWith: [],
});
