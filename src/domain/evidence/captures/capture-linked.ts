import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { defineEntry } from "../../ledger/log";
import { CaptureId } from "./capture-id";
import { linkRow, links } from "./tables";

/** A capture was linked to a case, beside the cases it is linked to already. */
export const captureLinked = defineEntry({
  type: "capture.linked",
  payload: v.strictObject({ captureId: CaptureId, caseId: CaseId }),
  about: (about) => about,
  project: ({ at, payload: { captureId, caseId } }) => {
    const link = linkRow(caseId, captureId, true, at);
    return [links.set(link.linkKey, link)];
  },
});
