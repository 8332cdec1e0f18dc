import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { ok } from "../../ground/result";
import { OptionalLine } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { answered } from "./answered";
import { answerable, isAnsweredSo } from "./guards";
import { TagLabelV1, TagV1 } from "./shapes";
import { writesTagAnswers } from "./tables";

const TagRefusedV1 = v.strictObject({ caseId: CaseId, tag: TagV1, label: TagLabelV1, reason: OptionalLine(500) });

/** A tag was refused: it does not enter the catalogue. */
export const tagRefused = defineAct({
  type: "tag.refused",
  from: ["workbench"],
  versions: [TagRefusedV1],
  about: ({ caseId, label }) => ({ caseId, label }),
  project: ({ at, payload }) => [answered(at, { ...payload, answer: "refused" })],
  writes: [writesTagAnswers],
  async holds(tables, payload) {
    const found = await answerable(tables, payload);
    if (!found.ok) return found;
    return ok(isAnsweredSo(found.value, { answer: "refused", reason: payload.reason }) ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
});
