import * as v from "valibot";
import { CaptureId } from "../../evidence/captures";
import { CaseId } from "../../casework/cases";
import { defineEntry } from "../../ledger/log";
import { Sha256 } from "../../evidence/snapshot";

/**
 * An official looked at a capture, or at one of its artifacts: once for each browser session and item. It says nothing of
 * what was seen, so that nothing of it has to be erased with the capture.
 */
export const evidenceViewed = defineEntry({
  type: "evidence.viewed",
  payload: v.strictObject({
    captureId: CaptureId,
    caseId: v.exactOptional(CaseId),
    artifact: v.exactOptional(Sha256),
  }),
  about: ({ captureId, caseId }) => ({ captureId, ...(caseId !== undefined && { caseId }) }),
  project: () => [],
});
