import { noteWithdrawn } from "../domain/casework/annotation";
import { draft } from "../domain/ledger/log";
import { fail, ok } from "../domain/ground/result";
import type { AnswerOf, NoteFailure, RequestOf } from "../messaging";
import { appendToLog } from "./append-to-log";
import type { Ports } from "./ports";

/** Withdraw a note: it is no longer shown with its case, and stays in the log. */
export async function withdrawNote(
  { noteId }: RequestOf<"withdrawNote">,
  ports: Ports,
): Promise<AnswerOf<"withdrawNote">> {
  return appendToLog<NoteFailure>(ports, async (db) => {
    const found = await db.notes.get(noteId);
    return found?.caseId === undefined
      ? fail({ code: "note-missing" })
      : ok([draft(noteWithdrawn, { noteId, caseId: found.caseId })]);
  });
}
