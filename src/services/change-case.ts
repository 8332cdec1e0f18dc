import { type CaseRow, caseChanged } from "../domain/casework/cases";
import { draft } from "../domain/ledger/log";
import { fail, ok } from "../domain/ground/result";
import type { AnswerOf, CaseFailure, RequestOf } from "../messaging";
import { caseById } from "../storage/reading";
import { appendToLog } from "./append-to-log";
import type { Ports } from "./ports";

type Request = RequestOf<"changeCase">;

/** Put a case's words right; only what differs goes into the log. */
export async function changeCase(request: Request, ports: Ports): Promise<AnswerOf<"changeCase">> {
  return appendToLog<CaseFailure>(ports, async (db) => {
    const found = await caseById(db, request.caseId);
    if (!found) return fail({ code: "case-missing" });
    return ok([draft(caseChanged, { caseId: request.caseId, ...differing(found, request) })]);
  });
}

const differing = (found: CaseRow, { kind, title, purpose }: Request) => ({
  ...(kind !== found.kind && { kind }),
  ...(title !== found.title && { title }),
  ...(purpose !== found.purpose && { purpose }),
});
