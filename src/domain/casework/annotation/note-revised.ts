import * as v from "valibot";
import { CaseId } from "../cases";
import { defineEntry } from "../../ledger/log";
import { NoteId, NoteText, labelOf } from "./note-words";
import { notes } from "./tables";

/** A note's text was revised, or a withdrawn note put back; the earlier text stays in the log. */
export const noteRevised = defineEntry({
  type: "note.revised",
  payload: v.strictObject({ noteId: NoteId, caseId: CaseId, text: NoteText }),
  about: ({ caseId, text }) => ({ caseId, label: labelOf(text) }),
  project: ({ at, payload: { noteId, text } }) => [
    notes.set(noteId, { noteId, text, revisedAt: at, withdrawn: false }),
  ],
});
