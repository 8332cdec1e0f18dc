import * as v from "valibot";
import { CaseId } from "../cases";
import { defineEntry } from "../../ledger/log";
import { NoteId } from "./note-words";
import { notes } from "./tables";

/** A note was withdrawn: no longer shown with its case, still in the log. */
export const noteWithdrawn = defineEntry({
  type: "note.withdrawn",
  payload: v.strictObject({ noteId: NoteId, caseId: CaseId }),
  about: ({ caseId }) => ({ caseId }),
  project: ({ payload: { noteId } }) => [notes.set(noteId, { noteId, withdrawn: true })],
});
