import { caseClosed } from "../domain/casework/cases";
import { draft } from "../domain/ledger/log";
import { fail, ok } from "../domain/ground/result";
import type { AnswerOf, CaseFailure, RequestOf } from "../messaging";
import { caseById } from "../storage/reading";
import { appendToLog } from "./append-to-log";
import type { Ports } from "./ports";

/** Close an open case. */
export async function closeCase(request: RequestOf<"closeCase">, ports: Ports): Promise<AnswerOf<"closeCase">> {
  return appendToLog<CaseFailure>(ports, async (db) => {
    const found = await caseById(db, request.caseId);
    if (!found) return fail({ code: "case-missing" });
    return found.status === "closed" ? fail({ code: "case-closed" }) : ok([draft(caseClosed, request)]);
  });
}
