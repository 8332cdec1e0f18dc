import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { FilingChangedV1 } from "./shapes-v1";
import { filings, writesFilings } from "./tables";

/** A service request that was sent stands otherwise than it did when its server was asked last. */
export const filingChanged = defineAct({
  type: "filing.changed",
  from: [],
  versions: [FilingChangedV1],
  about: ({ caseId, requestId }) => ({ caseId, ...(requestId !== "" && { label: requestId }) }),
  project: ({ at, payload }) => [
    filings.set(payload.filingId, {
      filingId: payload.filingId,
      caseId: payload.caseId,
      changed: payload,
      changedAt: at,
    }),
  ],
  writes: [{ ...writesFilings, fields: ["filingId", "caseId", "changed", "changedAt"] }],
  async holds(tables, payload) {
    const held = await tables.get(filings, payload.filingId);
    if (held?.sent?.caseId !== payload.caseId) return fail({ code: "filing-missing" as const });
    return ok(held.changed?.changeId === payload.changeId ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
});
