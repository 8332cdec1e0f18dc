import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { openedCase } from "../cases";
import { NoteId, NoteText, labelOf } from "./note-words";
import { notes, writesNotes } from "./tables";

const NoteAddedV1 = v.strictObject({
  noteId: NoteId,
  caseId: CaseId,
  captureId: v.exactOptional(v.pipe(v.string(), v.uuid())),
  text: NoteText,
});

/** A note was written on a case, or on one of its captures. */
export const noteAdded = defineAct({
  type: "note.added",
  from: ["workbench"],
  versions: [NoteAddedV1],
  about: ({ caseId, captureId, text }) => ({ caseId, ...(captureId && { captureId }), label: labelOf(text) }),
  project: ({ at, payload: { noteId, caseId, captureId = null, text } }) => [
    notes.set(noteId, { noteId, caseId, captureId, text, addedAt: at, revisedAt: null, withdrawn: false }),
  ],
  writes: [writesNotes],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    const there = await tables.get(notes, payload.noteId);
    if (there?.addedAt === undefined) return ok(payload);
    return there.text === payload.text ? ok(SO_ALREADY) : fail({ code: "note-exists" as const });
  },
  goesOutWith: ["case"],
  erased: { as: "note", id: ({ noteId }) => noteId },
});
