import { captureLinked } from "../domain/casework/cases";
import { draft } from "../domain/ledger/log";
import { fail, ok } from "../domain/ground/result";
import type { AnswerOf, CaptureFailure, CaseFailure, RequestOf } from "../messaging";
import { caseById } from "../storage/reading";
import { appendToLog } from "./append-to-log";
import type { Ports } from "./ports";

/** Link a capture to one more case. */
export async function linkCapture(request: RequestOf<"linkCapture">, ports: Ports): Promise<AnswerOf<"linkCapture">> {
  return appendToLog<CaptureFailure | CaseFailure>(ports, async (db) => {
    if ((await db.captures.get(request.captureId))?.capturedAt === undefined) return fail({ code: "capture-missing" });
    return (await caseById(db, request.caseId)) ? ok([draft(captureLinked, request)]) : fail({ code: "case-missing" });
  });
}
