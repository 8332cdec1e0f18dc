import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { noteOfCase } from "./guards";
import { NoteId } from "./note-words";
import { notes, writesNotes } from "./tables";

const NoteWithdrawnV1 = v.strictObject({ noteId: NoteId, caseId: CaseId });

/** A note was withdrawn: no longer shown with its case, still in the log. */
export const noteWithdrawn = defineAct({
  type: "note.withdrawn",
  from: ["workbench", "sidepanel"],
  versions: [NoteWithdrawnV1],
  about: ({ caseId }) => ({ caseId }),
  project: ({ payload: { noteId } }) => [notes.set(noteId, { noteId, withdrawn: true })],
  writes: [{ ...writesNotes, fields: ["noteId", "withdrawn"] }],
  async holds(tables, payload) {
    const found = await noteOfCase(tables, payload);
    if (!found.ok) return found;
    return ok(found.value.withdrawn === true ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
});
