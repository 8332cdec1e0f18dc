import { labelAdded } from "./label-added";
import { labelRemoved } from "./label-removed";
import { labels } from "./labels";
import { noteAdded } from "./note-added";
import { noteRevised } from "./note-revised";
import { noteWithdrawn } from "./note-withdrawn";
import { notes } from "./tables";

export { LABEL_LENGTH, type LabelRow, type LabelTarget, LabelText } from "./labels";
export { NOTE_LENGTH, NoteId, NoteText } from "./note-words";
export type { NoteRow } from "./tables";
export { labelAdded, labelRemoved, labels, noteAdded, noteRevised, noteWithdrawn, notes };

export const noteActs = [noteAdded, noteRevised, noteWithdrawn, labelAdded, labelRemoved] as const;
export const noteTables = [notes, labels] as const;
