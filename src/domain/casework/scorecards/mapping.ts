import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { type Entry, SO_ALREADY, type TableReader } from "../../ledger/log";
import { SubjectNode } from "../subjects";
import { hiringCase, standingCandidate } from "./guards";
import { FactV1, RequirementId } from "./shapes";
import { mappedEvidence, mappedKey, requirements } from "./tables";

/** A fact and the requirement of which it is evidence. */
export const MappingV1 = v.strictObject({
  caseId: CaseId,
  candidate: SubjectNode,
  requirementId: RequirementId,
  fact: FactV1,
});
type Mapping = v.InferOutput<typeof MappingV1>;

/** The row that says whether it stands as evidence. */
export const mappedRow = ({ at, payload }: Entry<Mapping>, isMapped: boolean) =>
  mappedEvidence.set(mappedKey(payload), { ...payload, mappedKey: mappedKey(payload), isMapped, mappedAt: at });

export async function mayMap(tables: TableReader, payload: Mapping, isMapped: boolean) {
  const found = await hiringCase(tables, payload.caseId);
  if (!found.ok) return found;
  const candidate = await standingCandidate(tables, payload);
  if (!candidate.ok) return candidate;
  const requirement = await tables.get(requirements, payload.requirementId);
  if (requirement?.caseId !== payload.caseId || requirement.isDropped === true)
    return fail({ code: "requirement-missing" as const });
  const there = await tables.get(mappedEvidence, mappedKey(payload));
  return ok((there?.isMapped ?? false) === isMapped ? SO_ALREADY : payload);
}
