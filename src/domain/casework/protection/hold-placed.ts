import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { openedCase } from "../opened";
import { KeepingReasonV1 } from "./shapes";
import { caseKeepings, writesHold } from "./tables";

const HoldPlacedV1 = v.strictObject({ caseId: CaseId, reason: KeepingReasonV1 });

/** A case must be kept, by law or for a dispute: nothing of it can be erased until that is lifted. */
export const holdPlaced = defineAct({
  type: "hold.placed",
  from: ["workbench"],
  versions: [HoldPlacedV1],
  about: ({ caseId, reason }) => ({ caseId, label: reason }),
  project: ({ at, payload: { caseId, reason } }) => [
    caseKeepings.set(caseId, { caseId, hold: "held", holdReason: reason, holdAt: at }),
  ],
  writes: [writesHold],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    const said = await tables.get(caseKeepings, payload.caseId);
    return ok(said?.hold === "held" && said.holdReason === payload.reason ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
});
