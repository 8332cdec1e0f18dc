import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { defineAct } from "../../ledger/log";
import { unsignedDecision } from "../decision";
import { cases, openedCase, writesCases } from "../opened";
import { blockers } from "../planned";
import { CaseOutcome } from "./case-words";

const CaseClosedV1 = v.strictObject({ caseId: CaseId, outcome: CaseOutcome });

/** A case was closed, with its outcome in a sentence where the official gave one; nothing that its plan asks for was open. */
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
    if (found.value.status === "closed") return fail({ code: "case-closed" as const });
    const free = await blockers(tables, payload.caseId, "closing");
    if (!free.ok) return free;
    const unsigned = await unsignedDecision(tables, payload.caseId);
    return unsigned ? fail({ code: "signature-open" as const, title: unsigned.title }) : ok(payload);
  },
  goesOutWith: ["case"],
});
