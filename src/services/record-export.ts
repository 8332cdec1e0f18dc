import { caseExported } from "../domain/keeping/custody";
import { draft } from "../domain/ledger/log";
import { fail } from "../domain/ground/result";
import type { AnswerOf, CaseFailure, RequestOf } from "../messaging";
import { caseById } from "../storage/reading";
import type { Ports } from "./ports";
import { onceInARow, recordOnce } from "./record-once";

/** Write down that a case was written to a file. */
export async function recordExport(
  request: RequestOf<"recordExport">,
  ports: Ports,
): Promise<AnswerOf<"recordExport">> {
  return recordOnce<CaseFailure>(ports, async (db) =>
    (await caseById(db, request.caseId))
      ? onceInARow(db, draft(caseExported, request))
      : fail({ code: "case-missing" }),
  );
}
