import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { defineEntry } from "../../ledger/log";
import { CaptureId } from "./capture-id";
import { linkRow, links } from "./tables";

/** A capture was taken off a case; the capture itself stays in the log. */
export const captureUnlinked = defineEntry({
  type: "capture.unlinked",
  payload: v.strictObject({ captureId: CaptureId, caseId: CaseId }),
  about: (about) => about,
  project: ({ at, payload: { captureId, caseId } }) => {
    const link = linkRow(caseId, captureId, false, at);
    return [links.set(link.linkKey, link)];
  },
});
