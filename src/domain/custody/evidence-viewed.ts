import * as v from "valibot";
import { CaptureId } from "../captures";
import { CaseId } from "../cases";
import { defineEntry } from "../log";
import { Sha256 } from "../snapshot";

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
