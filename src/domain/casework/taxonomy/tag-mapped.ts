import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { answered } from "./answered";
import { answerable, isAnsweredSo } from "./guards";
import { ConceptIri, ConceptLabelV1, RelationV1, TagLabelV1, TagV1, TaxonomyId } from "./shapes";
import { writesTagAnswers } from "./tables";

const TagMappedV1 = v.strictObject({
  caseId: CaseId,
  tag: TagV1,
  label: TagLabelV1,
  /** Empty for a concept that was proposed on this case. */
  taxonomyId: v.union([v.literal(""), TaxonomyId]),
  concept: ConceptIri,
  conceptLabel: ConceptLabelV1,
  relation: RelationV1,
});

/** An official chose a concept for a tag, and how the two stand to each other. */
export const tagMapped = defineAct({
  type: "tag.mapped",
  from: ["workbench"],
  versions: [TagMappedV1],
  about: ({ caseId, label, conceptLabel }) => ({ caseId, label: `${label} → ${conceptLabel}` }),
  project: ({ at, payload }) => [answered(at, { ...payload, answer: "mapped" })],
  writes: [writesTagAnswers],
  async holds(tables, payload) {
    const found = await answerable(tables, payload);
    if (!found.ok) return found;
    const { concept, relation } = payload;
    return ok(isAnsweredSo(found.value, { answer: "mapped", concept, relation }) ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
});
