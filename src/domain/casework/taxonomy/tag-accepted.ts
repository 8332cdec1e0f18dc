import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { answered } from "./answered";
import { answerable, isAnsweredSo, standingTaxonomy } from "./guards";
import { ConceptIri, ConceptLabelV1, CountV1, RelationV1, TagLabelV1, TagV1, TaxonomyId } from "./shapes";
import { writesTagAnswers } from "./tables";

const TagAcceptedV1 = v.strictObject({
  caseId: CaseId,
  tag: TagV1,
  label: TagLabelV1,
  taxonomyId: TaxonomyId,
  concept: ConceptIri,
  conceptLabel: ConceptLabelV1,
  relation: RelationV1,
  /** How likely the proposal was, and by how many independent people's word. */
  probability: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  people: CountV1,
});

/** A tag that people gave was accepted as a term of the catalogue: the concept that was proposed for it. */
export const tagAccepted = defineAct({
  type: "tag.accepted",
  from: ["workbench"],
  versions: [TagAcceptedV1],
  about: ({ caseId, label, conceptLabel }) => ({ caseId, label: `${label} → ${conceptLabel}` }),
  project: ({ at, payload: { people: _none, ...says } }) => [answered(at, { ...says, answer: "accepted" })],
  writes: [writesTagAnswers],
  async holds(tables, payload) {
    const found = await answerable(tables, payload);
    if (!found.ok) return found;
    const taxonomy = await standingTaxonomy(tables, payload.taxonomyId);
    if (!taxonomy.ok) return taxonomy;
    const { concept, relation } = payload;
    return ok(isAnsweredSo(found.value, { answer: "accepted", concept, relation }) ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
});
