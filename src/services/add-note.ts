import { noteAdded } from "../domain/casework/annotation";
import { draft } from "../domain/ledger/log";
import { fail, ok } from "../domain/ground/result";
import type { AnswerOf, CaseFailure, RequestOf } from "../messaging";
import { caseById } from "../storage/reading";
import { appendToLog } from "./append-to-log";
import type { Ports } from "./ports";

/** Write a note on a case or on one of its captures. */
export async function addNote(request: RequestOf<"addNote">, ports: Ports): Promise<AnswerOf<"addNote">> {
  return appendToLog<CaseFailure>(ports, async (db) =>
    (await caseById(db, request.caseId)) ? ok([draft(noteAdded, request)]) : fail({ code: "case-missing" }),
  );
}
