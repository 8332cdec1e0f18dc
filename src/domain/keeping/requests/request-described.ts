import * as v from "valibot";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { openRequest } from "./guards";
import { PersonV1, RequestIdV1 } from "./shapes";
import { subjectRequests, writesPerson } from "./tables";

const RequestDescribedV1 = v.strictObject({ requestId: RequestIdV1, person: PersonV1 });

/** By what the person of a request is looked for. It is personal data itself, and is erased where that is asked for. */
export const requestDescribed = defineAct({
  type: "request.described",
  from: ["workbench"],
  versions: [RequestDescribedV1],
  about: () => ({}),
  project: ({ payload: { requestId, person } }) => [subjectRequests.set(requestId, { requestId, person })],
  writes: [writesPerson],
  async holds(tables, payload) {
    const found = await openRequest(tables, payload.requestId);
    if (!found.ok) return found;
    const held = await tables.get(subjectRequests, payload.requestId);
    const isSo = JSON.stringify(held?.person) === JSON.stringify(payload.person);
    return ok(isSo ? SO_ALREADY : payload);
  },
  goesOutWith: [],
});
