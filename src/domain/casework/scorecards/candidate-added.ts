import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { SubjectNode, aboutParts } from "../subjects";
import { hiringCase } from "./guards";
import { candidateKey, candidates, writesCandidates } from "./tables";

const CandidateAddedV1 = v.strictObject({
  caseId: CaseId,
  candidate: SubjectNode,
  /** 1 is A: by it the candidate is called while the name is hidden. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
});

/** Somebody is scored in a hiring case, from now on or again. */
export const candidateAdded = defineAct({
  type: "candidate.added",
  from: ["workbench"],
  versions: [CandidateAddedV1],
  about: ({ caseId, candidate }) => ({ caseId, ...aboutParts([candidate]) }),
  project: ({ at, payload: { caseId, candidate, number } }) => {
    const key = candidateKey(caseId, candidate);
    const row = { candidateKey: key, caseId, node: candidate, number, addedAt: at };
    return [candidates.set(key, { ...row, isDropped: false, reason: "" })];
  },
  writes: [writesCandidates],
  async holds(tables, payload) {
    const { caseId, candidate, number } = payload;
    const found = await hiringCase(tables, caseId);
    if (!found.ok) return found;
    const rows = await tables.where(candidates, "caseId", caseId);
    const there = rows.find(({ node }) => node === candidate);
    if (there?.isDropped === false) return ok(SO_ALREADY);
    // Who comes back is called as before, and nobody is called as another.
    const isFree = rows.every((row) => row.number !== number || row.node === candidate);
    const isOwn = there?.number === undefined || there.number === number;
    return isFree && isOwn ? ok(payload) : fail({ code: "candidates-changed" as const });
  },
  goesOutWith: ["case"],
});
