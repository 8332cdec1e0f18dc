import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { cardsOfCase, hiringCase } from "./guards";
import { RequirementId, WhyV1 } from "./shapes";
import { requirements } from "./tables";

const RequirementDroppedV1 = v.strictObject({
  caseId: CaseId,
  requirementId: RequirementId,
  /** Needed once scores were handed in. */
  reason: WhyV1,
});

/** The role does not ask for it any more; scores that were handed in before stay as they are. */
export const requirementDropped = defineAct({
  type: "requirement.dropped",
  from: ["workbench"],
  versions: [RequirementDroppedV1],
  about: ({ caseId, reason }) => ({ caseId, label: reason }),
  project: ({ payload: { caseId, requirementId, reason } }) => [
    requirements.set(requirementId, { requirementId, caseId, reason, isDropped: true }),
  ],
  writes: [{ table: requirements, fields: ["requirementId", "caseId", "reason", "isDropped"] }],
  async holds(tables, payload) {
    const { caseId, requirementId, reason } = payload;
    const found = await hiringCase(tables, caseId);
    if (!found.ok) return found;
    const there = await tables.get(requirements, requirementId);
    if (there?.caseId !== caseId) return fail({ code: "requirement-missing" as const });
    if (there.isDropped === true) return ok(SO_ALREADY);
    if (reason === "" && (await cardsOfCase(tables, caseId)).length > 0)
      return fail({ code: "requirement-reason" as const });
    return ok(payload);
  },
  goesOutWith: ["case"],
});
