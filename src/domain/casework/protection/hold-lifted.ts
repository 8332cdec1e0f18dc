import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { openedCase } from "../opened";
import { KeepingReasonV1 } from "./shapes";
import { caseKeepings, writesHold } from "./tables";

const HoldLiftedV1 = v.strictObject({ caseId: CaseId, reason: KeepingReasonV1 });

/** A case need not be kept any more as far as a hold goes: its retention runs again. */
export const holdLifted = defineAct({
  type: "hold.lifted",
  from: ["workbench"],
  versions: [HoldLiftedV1],
  about: ({ caseId, reason }) => ({ caseId, label: reason }),
  project: ({ at, payload: { caseId, reason } }) => [
    caseKeepings.set(caseId, { caseId, hold: "lifted", holdReason: reason, holdAt: at }),
  ],
  writes: [writesHold],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    const said = await tables.get(caseKeepings, payload.caseId);
    return ok(said?.hold === "held" ? payload : SO_ALREADY);
  },
  goesOutWith: ["case"],
});
