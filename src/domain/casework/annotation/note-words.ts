import * as v from "valibot";
import { Paragraphs } from "../../ground/text";

export const NOTE_LENGTH = 10_000;
export const NoteId = v.pipe(v.string(), v.uuid());
export const NoteText = Paragraphs(NOTE_LENGTH);

const LABEL_LENGTH = 120;
export const labelOf = (text: string): string => text.slice(0, LABEL_LENGTH).toWellFormed();
