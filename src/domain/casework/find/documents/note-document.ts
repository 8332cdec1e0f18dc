import type { NoteRow } from "../../annotation";
import { dayOf } from "./days";
import { type FindDocument, filterOf, textsOf } from "./document";

/** A note is found by its words as long as it stands. */
export function noteDocument(note: Partial<NoteRow>): FindDocument | undefined {
  const { noteId, caseId, captureId, text, addedAt, revisedAt, withdrawn } = note;
  // One that was withdrawn, or whose adding is not here, is shown nowhere.
  if (noteId === undefined || caseId === undefined || withdrawn !== false) return undefined;
  return {
    ref: `n ${noteId}`,
    kind: "note",
    texts: textsOf(["body", text]),
    filters: [filterOf("case", caseId), ...(captureId ? [filterOf("capture", captureId)] : [])],
    day: dayOf(revisedAt ?? addedAt),
  };
}
