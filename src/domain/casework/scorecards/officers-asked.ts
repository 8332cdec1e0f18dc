import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { LEAST_OFFICERS, cardsOfCase, hiringCase, officersOf } from "./guards";
import { scorings, writesScorings } from "./tables";

const OfficersAskedV1 = v.strictObject({
  caseId: CaseId,
  officers: v.pipe(v.number(), v.integer(), v.minValue(LEAST_OFFICERS), v.maxValue(9)),
});

/** So many officers score each candidate, before anybody sees a score. */
export const officersAsked = defineAct({
  type: "officers.asked",
  from: ["workbench"],
  versions: [OfficersAskedV1],
  about: ({ caseId, officers }) => ({ caseId, label: String(officers) }),
  project: ({ payload: { caseId, officers } }) => [scorings.set(caseId, { caseId, officers })],
  writes: [writesScorings],
  async holds(tables, payload) {
    const found = await hiringCase(tables, payload.caseId);
    if (!found.ok) return found;
    if ((await officersOf(tables, payload.caseId)) === payload.officers) return ok(SO_ALREADY);
    // Fewer would open at once what was handed in for more.
    if ((await cardsOfCase(tables, payload.caseId)).length > 0) return fail({ code: "scorecards-sealed" as const });
    return ok(payload);
  },
  goesOutWith: ["case"],
});
