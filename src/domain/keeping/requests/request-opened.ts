import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { answerDue } from "./answer-due";
import { DayV1, ReferenceV1, RequestIdV1, RightV1 } from "./shapes";
import { subjectRequests, writesOpened } from "./tables";

const RequestOpenedV1 = v.strictObject({
  requestId: RequestIdV1,
  right: RightV1,
  reference: ReferenceV1,
  receivedOn: DayV1,
});

/** Somebody asked what is held about them, or that it be erased. Who, another entry says, which can be erased. */
export const requestOpened = defineAct({
  type: "request.opened",
  from: ["workbench"],
  versions: [RequestOpenedV1],
  about: ({ reference }) => ({ label: reference }),
  project: ({ at, payload: { requestId, right, reference, receivedOn } }) => [
    subjectRequests.set(requestId, {
      requestId,
      right,
      reference,
      receivedOn,
      due: answerDue(receivedOn),
      openedAt: at,
    }),
  ],
  writes: [writesOpened],
  async holds(tables, payload) {
    const held = await tables.get(subjectRequests, payload.requestId);
    if (held?.openedAt === undefined) return ok(payload);
    const isSame = held.reference === payload.reference && held.receivedOn === payload.receivedOn;
    return isSame && held.right === payload.right ? ok(SO_ALREADY) : fail({ code: "request-exists" as const });
  },
  // Who asked about themselves is no part of any case.
  goesOutWith: [],
});
