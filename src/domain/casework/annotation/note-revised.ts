import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { noteOfCase } from "./guards";
import { NoteId, NoteText, labelOf } from "./note-words";
import { notes, writesNotes } from "./tables";

const NoteRevisedV1 = v.strictObject({ noteId: NoteId, caseId: CaseId, text: NoteText });

/** A note's text was revised, or a withdrawn note put back; the earlier text stays in the log. */
export const noteRevised = defineAct({
  type: "note.revised",
  from: ["workbench"],
  versions: [NoteRevisedV1],
  about: ({ caseId, text }) => ({ caseId, label: labelOf(text) }),
  project: ({ at, payload: { noteId, text } }) => [
    notes.set(noteId, { noteId, text, revisedAt: at, withdrawn: false }),
  ],
  writes: [{ ...writesNotes, fields: ["noteId", "text", "revisedAt", "withdrawn"] }],
  async holds(tables, payload) {
    const found = await noteOfCase(tables, payload);
    if (!found.ok) return found;
    const { text, withdrawn } = found.value;
    return ok(text === payload.text && withdrawn === false ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
  erased: { as: "note", id: ({ noteId }) => noteId },
});
