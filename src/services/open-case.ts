import { caseOpened } from "../domain/casework/cases";
import { draft } from "../domain/ledger/log";
import { fail, ok } from "../domain/ground/result";
import type { AnswerOf, CaseFailure, RequestOf } from "../messaging";
import { caseById } from "../storage/reading";
import { appendToLog } from "./append-to-log";
import type { Ports } from "./ports";

/** Open a case under the agency's own ID; refused where a case with this ID is here already. */
export async function openCase(request: RequestOf<"openCase">, ports: Ports): Promise<AnswerOf<"openCase">> {
  return appendToLog<CaseFailure>(ports, async (db) => {
    const found = await caseById(db, request.caseId);
    return found ? fail({ code: "case-exists", status: found.status }) : ok([draft(caseOpened, request)]);
  });
}
