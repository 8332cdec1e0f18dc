import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { Line } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { SubjectNode, aboutParts } from "../subjects";
import { hiringCase } from "./guards";
import { candidateKey, candidates } from "./tables";

const CandidateDroppedV1 = v.strictObject({ caseId: CaseId, candidate: SubjectNode, reason: Line(1_000) });

/** Somebody is not scored any more: who took their application back, say. */
export const candidateDropped = defineAct({
  type: "candidate.dropped",
  from: ["workbench"],
  versions: [CandidateDroppedV1],
  about: ({ caseId, candidate, reason }) => ({ caseId, ...aboutParts([candidate]), label: reason }),
  project: ({ payload: { caseId, candidate, reason } }) => {
    const key = candidateKey(caseId, candidate);
    return [candidates.set(key, { candidateKey: key, caseId, node: candidate, isDropped: true, reason })];
  },
  writes: [{ table: candidates, fields: ["candidateKey", "caseId", "node", "isDropped", "reason"] }],
  async holds(tables, payload) {
    const { caseId, candidate } = payload;
    const found = await hiringCase(tables, caseId);
    if (!found.ok) return found;
    const there = await tables.get(candidates, candidateKey(caseId, candidate));
    if (there?.number === undefined) return fail({ code: "candidate-missing" as const });
    return ok(there.isDropped === true ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
});
