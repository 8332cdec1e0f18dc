import * as v from "valibot";
import { defineEntry } from "../../ledger/log";
import { CaseId, CaseKind } from "../../ground/case-names";
import { CasePurpose, CaseTitle } from "./case-words";
import { cases } from "./tables";

/** What a case is called, or what it is for, was put right. Only what changed is in the payload. */
export const caseChanged = defineEntry({
  type: "case.changed",
  payload: v.strictObject({
    caseId: CaseId,
    kind: v.exactOptional(CaseKind),
    title: v.exactOptional(CaseTitle),
    purpose: v.exactOptional(CasePurpose),
  }),
  about: ({ caseId, title = "" }) => ({ caseId, label: title }),
  project: ({ payload: { caseId, ...changed } }) => [cases.set(caseId, { caseId, ...changed })],
});
