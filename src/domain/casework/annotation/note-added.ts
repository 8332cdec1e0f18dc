import * as v from "valibot";
import { CaseId } from "../cases";
import { defineEntry } from "../../ledger/log";
import { NoteId, NoteText, labelOf } from "./note-words";
import { notes } from "./tables";

/** A note was written on a case, or on one of its captures. */
export const noteAdded = defineEntry({
  type: "note.added",
  payload: v.strictObject({
    noteId: NoteId,
    caseId: CaseId,
    captureId: v.exactOptional(v.pipe(v.string(), v.uuid())),
    text: NoteText,
  }),
  about: ({ caseId, captureId, text }) => ({ caseId, ...(captureId && { captureId }), label: labelOf(text) }),
  project: ({ at, payload: { noteId, caseId, captureId = null, text } }) => [
    notes.set(noteId, { noteId, caseId, captureId, text, addedAt: at, revisedAt: null, withdrawn: false }),
  ],
});
