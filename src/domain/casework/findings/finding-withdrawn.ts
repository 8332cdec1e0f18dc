import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { FindingId } from "./shapes";
import { findings, writesFindings } from "./tables";

const FindingWithdrawnV1 = v.strictObject({
  findingId: FindingId,
  /** The case on which it was put; nothing where it was on none, or was dismissed. */
  caseId: v.nullable(CaseId),
});

/** A finding is no longer kept, or no longer dismissed; what was said of it stays in the log. */
export const findingWithdrawn = defineAct({
  type: "finding.withdrawn",
  from: ["workbench"],
  versions: [FindingWithdrawnV1],
  about: ({ caseId }) => (caseId === null ? {} : { caseId }),
  project: ({ payload: { findingId } }) => [findings.set(findingId, { findingId, state: "withdrawn" })],
  writes: [{ ...writesFindings, fields: ["findingId", "state"] }],
  async holds(tables, payload) {
    const there = await tables.get(findings, payload.findingId);
    if (there?.at === undefined || there.caseId !== payload.caseId) return fail({ code: "finding-missing" as const });
    return ok(there.state === "withdrawn" ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
});
