import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { defineAct } from "../../ledger/log";
import { CaseOutcome } from "./case-words";
import { openedCase } from "./guards";
import { cases, writesCases } from "./tables";

const CaseClosedV1 = v.strictObject({ caseId: CaseId, outcome: CaseOutcome });

/** A case was closed, with its outcome in a sentence where the official gave one. */
export const caseClosed = defineAct({
  type: "case.closed",
  from: ["workbench"],
  versions: [CaseClosedV1],
  about: ({ caseId, outcome }) => ({ caseId, label: outcome }),
  project: ({ at, payload: { caseId, outcome } }) => [
    cases.set(caseId, { caseId, status: "closed", closedAt: at, outcome }),
  ],
  writes: [{ ...writesCases, fields: ["caseId", "status", "closedAt", "outcome"] }],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    return found.value.status === "closed" ? fail({ code: "case-closed" as const }) : ok(payload);
  },
  goesOutWith: ["case"],
});
