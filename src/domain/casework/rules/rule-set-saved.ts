import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct, jcs } from "../../ledger/log";
import { RuleSetV1 } from "./shapes";
import { RuleSetV2 } from "./shapes-v2";
import { ruleSetVersions, ruleSets, versionKey, writesRuleSets, writesVersions } from "./tables";

/** A version of a rule set was saved: what it looks at, what it concludes, and what follows from that. It is not in use by that. */
export const ruleSetSaved = defineAct({
  type: "rule-set.saved",
  from: ["workbench"],
  versions: [RuleSetV1, RuleSetV2],
  upcasts: [(payload) => payload],
  about: ({ name, version }) => ({ label: `${name} (${version})` }),
  project: ({ at, payload }) => {
    const { ruleSetId, version, name, kind } = payload;
    const key = versionKey(ruleSetId, version);
    return [
      ruleSets.set(ruleSetId, { ruleSetId, name, kind, newest: version }),
      ruleSetVersions.set(key, { versionKey: key, ruleSetId, version, savedAt: at, set: payload }),
    ];
  },
  writes: [{ ...writesRuleSets, fields: ["ruleSetId", "name", "kind", "newest"] }, writesVersions],
  async holds(tables, payload) {
    const held = await tables.get(ruleSetVersions, versionKey(payload.ruleSetId, payload.version));
    if (held?.set && jcs(held.set) === jcs(payload)) return ok(SO_ALREADY);
    const before = (await tables.get(ruleSets, payload.ruleSetId))?.newest ?? 0;
    // Somebody saved another one meanwhile: a version is never written over.
    return payload.version === before + 1 ? ok(payload) : fail({ code: "rule-set-changed" as const });
  },
  goesOutWith: [],
});
