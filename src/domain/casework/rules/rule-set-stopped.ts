import * as v from "valibot";
import { OptionalLine } from "../../ground/text";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { savedRuleSet } from "./guards";
import { RuleSetId, Version } from "./shapes";
import { ruleSets, writesRuleSets } from "./tables";

const RuleSetStoppedV1 = v.strictObject({
  ruleSetId: RuleSetId,
  version: Version,
  /** What it did: more steps than one run may take, decisions that need each other, a model that cannot be read any more. */
  why: v.picklist(["budget", "cycle", "unreadable"]),
  where: OptionalLine(500),
});

/** A rule set was switched off by itself, for it would not end: nothing else stops by that. */
export const ruleSetStopped = defineAct({
  type: "rule-set.stopped",
  from: [],
  versions: [RuleSetStoppedV1],
  about: ({ where }) => ({ label: where }),
  project: ({ at, payload: { ruleSetId, why } }) => [
    ruleSets.set(ruleSetId, { ruleSetId, active: null, activatedAt: at, reason: "", stopped: why }),
  ],
  writes: [{ ...writesRuleSets, fields: ["ruleSetId", "active", "activatedAt", "reason", "stopped"] }],
  async holds(tables, payload) {
    const found = await savedRuleSet(tables, payload.ruleSetId);
    if (!found.ok) return found;
    // It was changed or withdrawn meanwhile: then it is another one.
    return ok(found.value.active === payload.version ? payload : SO_ALREADY);
  },
  goesOutWith: [],
});
