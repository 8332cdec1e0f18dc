import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { answered } from "./answered";
import { answerable } from "./guards";
import { TagLabelV1, TagV1 } from "./shapes";
import { tagAnswers, writesTagAnswers } from "./tables";

const TagReopenedV1 = v.strictObject({ caseId: CaseId, tag: TagV1, label: TagLabelV1 });

/** What was answered to a tag was withdrawn: it waits for an answer again. */
export const tagReopened = defineAct({
  type: "tag.reopened",
  from: ["workbench"],
  versions: [TagReopenedV1],
  about: ({ caseId, label }) => ({ caseId, label }),
  project: ({ at, payload }) => [answered(at, { ...payload, answer: "open" })],
  writes: [writesTagAnswers],
  async holds(tables, payload) {
    const found = await answerable(tables, payload);
    if (!found.ok) return found;
    const { answer = "open", concept } = found.value;
    if (answer === "open") return ok(SO_ALREADY);
    // Others may have been put under a concept that was proposed for this one.
    if (answer === "proposed") {
      const others = await tables.where(tagAnswers, "caseId", payload.caseId);
      if (others.some((other) => other.tag !== payload.tag && other.concept === concept))
        return fail({ code: "concept-in-use" as const });
    }
    return ok(payload);
  },
  goesOutWith: ["case"],
});
