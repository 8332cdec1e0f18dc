import { captureUnlinked } from "../domain/casework/cases";
import { draft } from "../domain/ledger/log";
import { fail, ok } from "../domain/ground/result";
import type { AnswerOf, CaptureFailure, RequestOf } from "../messaging";
import { caseIdsOf } from "../storage/reading";
import { appendToLog } from "./append-to-log";
import type { Ports } from "./ports";

/** Take a capture off a case; the capture stays in the log. */
export async function unlinkCapture(
  request: RequestOf<"unlinkCapture">,
  ports: Ports,
): Promise<AnswerOf<"unlinkCapture">> {
  return appendToLog<CaptureFailure>(ports, async (db) => {
    const linked = (await caseIdsOf(db, request.captureId)).includes(request.caseId);
    return linked ? ok([draft(captureUnlinked, request)]) : fail({ code: "capture-missing" });
  });
}
