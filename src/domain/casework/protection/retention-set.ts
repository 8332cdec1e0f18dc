import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { openedCase } from "../opened";
import { KeepingReasonV1, RetentionRuleV1 } from "./shapes";
import { caseKeepings, writesRetention } from "./tables";

const RetentionSetV1 = v.strictObject({ caseId: CaseId, rule: RetentionRuleV1, reason: KeepingReasonV1 });

/** How long a case's evidence is kept was said by an official: where the policy says nothing, or for longer than it says. */
export const retentionSet = defineAct({
  type: "retention.set",
  from: ["workbench"],
  versions: [RetentionSetV1],
  about: ({ caseId, reason }) => ({ caseId, label: reason }),
  project: ({ at, payload: { caseId, rule, reason } }) => [
    caseKeepings.set(caseId, { caseId, retention: rule, retentionReason: reason, retentionAt: at }),
  ],
  writes: [writesRetention],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    const said = await tables.get(caseKeepings, payload.caseId);
    const isSo =
      JSON.stringify([said?.retention, said?.retentionReason]) === JSON.stringify([payload.rule, payload.reason]);
    return ok(isSo ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
});
