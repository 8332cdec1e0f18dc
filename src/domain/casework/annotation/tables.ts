import { type Writes, registers } from "../../ledger/log";

export interface NoteRow {
  noteId: string;
  caseId: string;
  captureId: string | null;
  text: string;
  addedAt: string;
  revisedAt: string | null;
  withdrawn: boolean;
}

/** Notes officials write: W3C Web Annotations whose body is plain text and whose target is a case or a capture of it. */
export const notes = registers<NoteRow>()("notes", "noteId", ["caseId", "captureId"]);

// One note may be spoken of for several cases: nothing is common to all entries that write its row.
export const writesNotes: Writes = { table: notes };
