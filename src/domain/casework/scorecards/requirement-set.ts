import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct, jcs } from "../../ledger/log";
import { cardsOfCase, hiringCase, requirementsOf } from "./guards";
import { MOST_REQUIREMENTS, PlaceV1, RequirementId, RequirementV1, WhyV1 } from "./shapes";
import { requirements, writesRequirements } from "./tables";

const RequirementSetV1 = v.strictObject({
  caseId: CaseId,
  requirementId: RequirementId,
  says: RequirementV1,
  order: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000)),
  /** Needed once scores were handed in: those stand for the older text. */
  reason: WhyV1,
  /** The entry that said before what it is; null where there was none. */
  after: v.nullable(PlaceV1),
});

/** What the role asks for was written down, or changed. */
export const requirementSet = defineAct({
  type: "requirement.set",
  from: ["workbench"],
  versions: [RequirementSetV1],
  about: ({ caseId, says }) => ({ caseId, label: says.name }),
  project: ({ at, origin, index, payload: { caseId, requirementId, says, order, reason } }) => [
    requirements.set(requirementId, {
      ...{ requirementId, caseId, says, order, reason },
      ...{ setAt: at, setIn: { origin, index }, isDropped: false },
    }),
  ],
  writes: [writesRequirements],
  async holds(tables, payload) {
    const { caseId, requirementId, says, order, reason, after } = payload;
    const found = await hiringCase(tables, caseId);
    if (!found.ok) return found;
    const there = await tables.get(requirements, requirementId);
    if (there && there.caseId !== caseId) return fail({ code: "requirement-changed" as const });
    if (there?.isDropped === false && jcs([there.says, there.order]) === jcs([says, order])) return ok(SO_ALREADY);
    // Somebody changed it otherwise meanwhile: nobody's words are written over unseen.
    if (jcs(there?.setIn ?? null) !== jcs(after)) return fail({ code: "requirement-changed" as const });
    const standing = await requirementsOf(tables, caseId);
    const others = standing.filter((one) => one.requirementId !== requirementId);
    if (others.length >= MOST_REQUIREMENTS) return fail({ code: "requirements-many" as const });
    // Another order is no other text.
    const isOtherText = there?.isDropped !== false || jcs(there.says) !== jcs(says);
    if (isOtherText && reason === "" && (await cardsOfCase(tables, caseId)).length > 0)
      return fail({ code: "requirement-reason" as const });
    return ok(payload);
  },
  goesOutWith: ["case"],
});
