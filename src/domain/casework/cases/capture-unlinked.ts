import * as v from "valibot";
import { CaptureId, isLinked, linkRow, links, writesLinks } from "../../evidence/captures";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { defineAct } from "../../ledger/log";

const CaptureUnlinkedV1 = v.strictObject({ captureId: CaptureId, caseId: CaseId });

/** A capture was taken off a case; the capture itself stays in the log. */
export const captureUnlinked = defineAct({
  type: "capture.unlinked",
  from: ["workbench", "sidepanel"],
  versions: [CaptureUnlinkedV1],
  about: (about) => about,
  project: ({ at, payload: { captureId, caseId } }) => {
    const link = linkRow(caseId, captureId, false, at);
    return [links.set(link.linkKey, link)];
  },
  writes: [writesLinks],
  holds: async (tables, payload) =>
    (await isLinked(tables, payload)) ? ok(payload) : fail({ code: "capture-missing" as const }),
  goesOutWith: ["case"],
});
