import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { Line } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { openedCase } from "../opened";
import { ReceivedItemV1 } from "./shapes";
import { received, writesReceived } from "./tables";

const EvidenceReceivedV1 = v.strictObject({
  receivedId: v.pipe(v.string(), v.uuid()),
  caseId: CaseId,
  file: Line(255),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  format: v.picklist(["case-jsonld", "web-annotations", "hypothesis"]),
  items: v.pipe(v.array(ReceivedItemV1), v.minLength(1), v.maxLength(2_000)),
  /** How many items of the file were left out. */
  leftOut: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** Items of a file were taken in for a case, as the file says them: nobody here has seen the pages. */
export const evidenceReceived = defineAct({
  type: "evidence.received",
  from: [],
  versions: [EvidenceReceivedV1],
  about: ({ caseId, file }) => ({ caseId, label: file }),
  project: ({ payload: { leftOut: _counted, ...row } }) => [received.add(0, row)],
  writes: [writesReceived],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    if (found.value.status === "closed") return fail({ code: "case-closed" as const });
    const before = await tables.where(received, "caseId", payload.caseId);
    if (before.some(({ receivedId }) => receivedId === payload.receivedId)) return ok(SO_ALREADY);
    return before.some(({ sha256 }) => sha256 === payload.sha256)
      ? fail({ code: "received-already" as const })
      : ok(payload);
  },
  goesOutWith: [],
});
