import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, type TableReader, defineAct } from "../../ledger/log";
import { FactRef, isFactThere, isLinked } from "../../evidence/captures";
import { openedCase } from "../cases";
import { NoteId, NoteText, labelOf } from "./note-words";
import { notes, writesNotes } from "./tables";

const NoteAddedV1 = v.strictObject({
  noteId: NoteId,
  caseId: CaseId,
  captureId: v.exactOptional(v.pipe(v.string(), v.uuid())),
  text: NoteText,
});

const NoteAddedV2 = v.strictObject({
  noteId: NoteId,
  caseId: CaseId,
  captureId: v.exactOptional(FactRef.captureId),
  /** The number in its capture of the fact that it is on. */
  fact: v.exactOptional(FactRef.fact),
  text: NoteText,
});

/** A note was written on a case, on one of its captures or on a fact of one. */
export const noteAdded = defineAct({
  type: "note.added",
  from: ["workbench", "sidepanel"],
  versions: [NoteAddedV1, NoteAddedV2],
  upcasts: [(payload) => payload],
  about: ({ caseId, captureId, text }) => ({ caseId, ...(captureId && { captureId }), label: labelOf(text) }),
  project: ({ at, payload: { noteId, caseId, captureId = null, fact = null, text } }) => [
    notes.set(noteId, { noteId, caseId, captureId, fact, text, addedAt: at, revisedAt: null, withdrawn: false }),
  ],
  writes: [writesNotes],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    const there = await tables.get(notes, payload.noteId);
    if (there?.addedAt !== undefined)
      return there.text === payload.text ? ok(SO_ALREADY) : fail({ code: "note-exists" as const });
    if (payload.fact === undefined) return ok(payload);
    return (await isOnFact(tables, payload)) ? ok(payload) : fail({ code: "fact-missing" as const });
  },
  goesOutWith: ["case"],
  erased: { as: "note", id: ({ noteId }) => noteId },
});

type Note = v.InferOutput<typeof NoteAddedV2>;

/** A note on a fact stands in the case's evidence: so the fact is there, and its capture linked to the case. */
const isOnFact = async (tables: TableReader, { caseId, captureId, fact }: Note): Promise<boolean> =>
  captureId !== undefined &&
  fact !== undefined &&
  (await isFactThere(tables, { captureId, fact })) &&
  (await isLinked(tables, { captureId, caseId }));
