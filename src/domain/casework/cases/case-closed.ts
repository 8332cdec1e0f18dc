import * as v from "valibot";
import { defineEntry } from "../../ledger/log";
import { CaseId } from "../../ground/case-names";
import { CaseOutcome } from "./case-words";
import { cases } from "./tables";

/** A case was closed, with its outcome in a sentence where the official gave one. */
export const caseClosed = defineEntry({
  type: "case.closed",
  payload: v.strictObject({ caseId: CaseId, outcome: CaseOutcome }),
  about: ({ caseId, outcome }) => ({ caseId, label: outcome }),
  project: ({ at, payload: { caseId, outcome } }) => [
    cases.set(caseId, { caseId, status: "closed", closedAt: at, outcome }),
  ],
});
