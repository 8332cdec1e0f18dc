import { noteAdded } from "./note-added";
import { noteRevised } from "./note-revised";
import { noteWithdrawn } from "./note-withdrawn";
import { notes } from "./tables";

export { NOTE_LENGTH, NoteId, NoteText } from "./note-words";
export type { NoteRow } from "./tables";
export { noteAdded, noteRevised, noteWithdrawn, notes };

export const noteActs = [noteAdded, noteRevised, noteWithdrawn] as const;
export const noteTables = [notes] as const;
