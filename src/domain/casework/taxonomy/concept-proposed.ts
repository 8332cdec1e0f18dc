import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { answered } from "./answered";
import { answerable, isAnsweredSo } from "./guards";
import { ConceptIri, ConceptLabelV1, TagLabelV1, TagV1 } from "./shapes";
import { writesTagAnswers } from "./tables";

const ConceptProposedV1 = v.strictObject({
  caseId: CaseId,
  tag: TagV1,
  label: TagLabelV1,
  /** `urn:uuid:` and an id of its own (RFC 9562), until whoever keeps the taxonomy gives it an address. */
  concept: v.pipe(v.string(), v.regex(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u)),
  conceptLabel: ConceptLabelV1,
  /** The concept under which it is to stand; empty where nobody said. */
  broader: v.union([v.literal(""), ConceptIri]),
});

/** A new concept was proposed for a tag that the taxonomy has none for. */
export const conceptProposed = defineAct({
  type: "concept.proposed",
  from: ["workbench"],
  versions: [ConceptProposedV1],
  about: ({ caseId, conceptLabel }) => ({ caseId, label: conceptLabel }),
  project: ({ at, payload }) => [answered(at, { ...payload, answer: "proposed", relation: "exactMatch" })],
  writes: [writesTagAnswers],
  async holds(tables, payload) {
    const found = await answerable(tables, payload);
    if (!found.ok) return found;
    const { concept } = payload;
    return ok(isAnsweredSo(found.value, { answer: "proposed", concept }) ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
});
