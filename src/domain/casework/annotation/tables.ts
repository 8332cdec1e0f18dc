import { type Writes, registers } from "../../ledger/log";

export interface NoteRow {
  noteId: string;
  caseId: string;
  captureId: string | null;
  /** The number of the fact in the capture; null where it is on the capture or on the case. */
  fact: number | null;
  text: string;
  addedAt: string;
  revisedAt: string | null;
  withdrawn: boolean;
}

/** Notes officials write: W3C Web Annotations whose body is plain text and whose target is a case, a capture of it or a fact of one. */
export const notes = registers<NoteRow>()("notes", "noteId", ["caseId", "captureId"]);

// One note may be spoken of for several cases: nothing is common to all entries that write its row.
export const writesNotes: Writes = { table: notes };
