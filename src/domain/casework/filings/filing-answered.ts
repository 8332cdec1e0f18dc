import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { FilingAnsweredV1 } from "./shapes-v1";
import { filings, writesFilings } from "./tables";

/** What came of a service request that was sent. Of each sending once. */
export const filingAnswered = defineAct({
  type: "filing.answered",
  from: [],
  versions: [FilingAnsweredV1],
  about: ({ caseId, requestId }) => ({ caseId, ...(requestId !== "" && { label: requestId }) }),
  project: ({ at, payload }) => [
    filings.set(payload.filingId, {
      filingId: payload.filingId,
      caseId: payload.caseId,
      answered: payload,
      answeredAt: at,
    }),
  ],
  writes: [{ ...writesFilings, fields: ["filingId", "caseId", "answered", "answeredAt"] }],
  async holds(tables, payload) {
    const held = await tables.get(filings, payload.filingId);
    if (held?.sent?.caseId !== payload.caseId) return fail({ code: "filing-missing" as const });
    return ok(held.answered?.attempt === payload.attempt ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
});
