import { noteRevised } from "../domain/casework/annotation";
import { draft } from "../domain/ledger/log";
import { fail, ok } from "../domain/ground/result";
import type { AnswerOf, NoteFailure, RequestOf } from "../messaging";
import { appendToLog } from "./append-to-log";
import type { Ports } from "./ports";

/** Give a note another text, or put a withdrawn note back with its text. */
export async function reviseNote(
  { noteId, text }: RequestOf<"reviseNote">,
  ports: Ports,
): Promise<AnswerOf<"reviseNote">> {
  return appendToLog<NoteFailure>(ports, async (db) => {
    const found = await db.notes.get(noteId);
    return found?.caseId === undefined
      ? fail({ code: "note-missing" })
      : ok([draft(noteRevised, { noteId, caseId: found.caseId, text })]);
  });
}
