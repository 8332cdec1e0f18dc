import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { savedRuleSet } from "./guards";
import { Reason, RuleSetId, Version } from "./shapes";
import { ruleSetVersions, ruleSets, versionKey, writesRuleSets } from "./tables";

const RuleSetActivatedV1 = v.strictObject({ ruleSetId: RuleSetId, version: Version, reason: Reason });

/** A version of a rule set was put in use: from now on it proposes, and no other version of it. */
export const ruleSetActivated = defineAct({
  type: "rule-set.activated",
  from: ["workbench"],
  versions: [RuleSetActivatedV1],
  about: ({ reason }) => ({ label: reason }),
  project: ({ at, payload: { ruleSetId, version, reason } }) => [
    ruleSets.set(ruleSetId, { ruleSetId, active: version, activatedAt: at, reason, stopped: "" }),
  ],
  writes: [{ ...writesRuleSets, fields: ["ruleSetId", "active", "activatedAt", "reason", "stopped"] }],
  async holds(tables, payload) {
    const found = await savedRuleSet(tables, payload.ruleSetId);
    if (!found.ok) return found;
    const version = await tables.get(ruleSetVersions, versionKey(payload.ruleSetId, payload.version));
    if (!version) return fail({ code: "rule-set-missing" as const });
    return ok(found.value.active === payload.version ? SO_ALREADY : payload);
  },
  goesOutWith: [],
});
