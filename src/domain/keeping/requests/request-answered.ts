import * as v from "valibot";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { openRequest } from "./guards";
import { AnswerV1, RequestIdV1, RequestWordsV1 } from "./shapes";
import { subjectRequests, writesAnswer } from "./tables";

const RequestAnsweredV1 = v.strictObject({ requestId: RequestIdV1, answer: AnswerV1, words: RequestWordsV1 });

/** The person was answered: with everything, a part and why, that nothing is held, or that the request is refused and why. */
export const requestAnswered = defineAct({
  type: "request.answered",
  from: ["workbench"],
  versions: [RequestAnsweredV1],
  about: ({ words }) => ({ label: words }),
  project: ({ at, payload: { requestId, answer, words } }) => [
    subjectRequests.set(requestId, { requestId, answer, answerWords: words, answeredAt: at }),
  ],
  writes: [writesAnswer],
  async holds(tables, payload) {
    const held = await tables.get(subjectRequests, payload.requestId);
    if (held?.answeredAt !== undefined && held.answer === payload.answer && held.answerWords === payload.words)
      return ok(SO_ALREADY);
    const found = await openRequest(tables, payload.requestId);
    return found.ok ? ok(payload) : found;
  },
  goesOutWith: [],
});
