import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { openedCase } from "../opened";
import { sharings, writesSharings } from "./tables";

const CaseSharedV1 = v.strictObject({ caseId: CaseId });

/** From now on, all that the log says of a case goes to the team, what was written before included. */
export const caseShared = defineAct({
  type: "case.shared",
  from: ["workbench"],
  versions: [CaseSharedV1],
  about: ({ caseId }) => ({ caseId }),
  project: ({ payload: { caseId } }) => [sharings.set(caseId, { caseId, sharing: "shared" })],
  writes: [writesSharings],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    const row = await tables.get(sharings, payload.caseId);
    return ok(row?.sharing === "shared" ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
});
