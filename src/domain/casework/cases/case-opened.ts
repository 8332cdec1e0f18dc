import * as v from "valibot";
import { defineEntry } from "../../ledger/log";
import { CaseId, CaseKind } from "../../ground/case-names";
import { CasePurpose, CaseTitle } from "./case-words";
import { cases } from "./tables";

/** A case was opened under the agency's own case ID, or opened again after it had been closed. */
export const caseOpened = defineEntry({
  type: "case.opened",
  payload: v.strictObject({ caseId: CaseId, kind: CaseKind, title: CaseTitle, purpose: CasePurpose }),
  about: ({ caseId, title }) => ({ caseId, label: title }),
  project: ({ at, origin, payload }) => [
    cases.set(payload.caseId, {
      ...payload,
      status: "open",
      openedAt: at,
      openedBy: origin,
      closedAt: null,
      outcome: "",
    }),
  ],
});
