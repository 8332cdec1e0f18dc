import { caseOpened } from "../domain/casework/cases";
import { draft } from "../domain/ledger/log";
import { fail, ok } from "../domain/ground/result";
import type { AnswerOf, CaseFailure, RequestOf } from "../messaging";
import { caseById } from "../storage/reading";
import { appendToLog } from "./append-to-log";
import type { Ports } from "./ports";

/** Open a closed case again, under the words it had. */
export async function reopenCase({ caseId }: RequestOf<"reopenCase">, ports: Ports): Promise<AnswerOf<"reopenCase">> {
  return appendToLog<CaseFailure>(ports, async (db) => {
    const found = await caseById(db, caseId);
    if (!found) return fail({ code: "case-missing" });
    if (found.status === "open") return fail({ code: "case-open" });
    const { kind, title, purpose } = found;
    return ok([draft(caseOpened, { caseId, kind, title, purpose })]);
  });
}
