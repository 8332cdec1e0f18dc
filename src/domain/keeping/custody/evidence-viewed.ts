import * as v from "valibot";
import { CaptureId } from "../../evidence/captures";
import { CaseId } from "../../casework/cases";
import { defineAct } from "../../ledger/log";
import { Sha256 } from "../../evidence/snapshot";

const EvidenceViewedV1 = v.strictObject({
  captureId: CaptureId,
  caseId: v.exactOptional(CaseId),
  artifact: v.exactOptional(Sha256),
});

/**
 * An official looked at a capture, or at one of its artifacts: once for each browser session and item. It says nothing of
 * what was seen, so that nothing of it has to be erased with the capture.
 */
export const evidenceViewed = defineAct({
  type: "evidence.viewed",
  from: [],
  versions: [EvidenceViewedV1],
  about: ({ captureId, caseId }) => ({ captureId, ...(caseId !== undefined && { caseId }) }),
  project: () => [],
  writes: [],
  goesOutWith: ["case"],
});
