import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { sharings, writesSharings } from "./tables";

const CaseUnsharedV1 = v.strictObject({ caseId: CaseId });

/** What the log says of a case from now on stays here; what the team has, it keeps. */
export const caseUnshared = defineAct({
  type: "case.unshared",
  from: ["workbench"],
  versions: [CaseUnsharedV1],
  about: ({ caseId }) => ({ caseId }),
  project: ({ payload: { caseId } }) => [sharings.set(caseId, { caseId, sharing: "ended" })],
  writes: [writesSharings],
  async holds(tables, payload) {
    const row = await tables.get(sharings, payload.caseId);
    return ok(row?.sharing === "shared" ? payload : SO_ALREADY);
  },
  goesOutWith: ["case"],
});
