import * as v from "valibot";
import { CaptureId, captures, isLinked, linkRow, links, writesLinks } from "../../evidence/captures";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { openedCase } from "../opened";

const CaptureLinkedV1 = v.strictObject({ captureId: CaptureId, caseId: CaseId });

/** A capture was linked to a case, beside the cases it is linked to already. */
export const captureLinked = defineAct({
  type: "capture.linked",
  from: ["workbench"],
  versions: [CaptureLinkedV1],
  about: (about) => about,
  project: ({ at, payload: { captureId, caseId } }) => {
    const link = linkRow(caseId, captureId, true, at);
    return [links.set(link.linkKey, link)];
  },
  writes: [writesLinks],
  async holds(tables, payload) {
    const made = await tables.get(captures, payload.captureId);
    if (made?.capturedAt === undefined) return fail({ code: "capture-missing" as const });
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    return ok((await isLinked(tables, payload)) ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
});
