import type { Change } from "../../ledger/log";
import { type TagAnswerRow, answerKey, tagAnswers } from "./tables";

type Answered = Pick<TagAnswerRow, "caseId" | "tag" | "label" | "answer"> & Partial<TagAnswerRow>;

/** What an answer to a tag makes of its row: whatever it does not say is empty, so that nothing is left of the answer before. */
export function answered(at: string, says: Answered): Change {
  const key = answerKey(says.caseId, says.tag);
  return tagAnswers.set(key, {
    answerKey: key,
    taxonomyId: "",
    concept: "",
    conceptLabel: "",
    relation: null,
    probability: null,
    broader: "",
    reason: "",
    answeredAt: at,
    ...says,
  });
}
