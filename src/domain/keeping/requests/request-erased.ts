import * as v from "valibot";
import { ok } from "../../ground/result";
import { defineAct } from "../../ledger/log";
import { openRequest } from "./guards";
import { KeptV1, RequestIdV1, TargetsV1 } from "./shapes";
import { subjectRequests, writesErased } from "./tables";

const RequestErasedV1 = v.strictObject({ requestId: RequestIdV1, erased: TargetsV1, kept: KeptV1 });

/**
 * What was erased for a request, and what was kept and why: by what names it in the log alone, so that nothing of the person is in
 * this record.
 */
export const requestErased = defineAct({
  type: "request.erased",
  from: ["workbench"],
  versions: [RequestErasedV1],
  about: () => ({}),
  project: ({ at, payload: { requestId, erased, kept } }) => [
    subjectRequests.set(requestId, { requestId, erased, kept, erasedAt: at }),
  ],
  writes: [writesErased],
  async holds(tables, payload) {
    const found = await openRequest(tables, payload.requestId);
    return found.ok ? ok(payload) : found;
  },
  goesOutWith: [],
});
