import { captureLinkedWords } from "./capture-linked";
import { captureMadeWords } from "./capture-made";
import { captureUnlinkedWords } from "./capture-unlinked";
import { caseChangedWords } from "./case-changed";
import { caseClosedWords } from "./case-closed";
import { caseOpenedWords } from "./case-opened";
import { noteAddedWords } from "./note-added";
import { noteRevisedWords } from "./note-revised";
import { noteWithdrawnWords } from "./note-withdrawn";

export const caseWords = [
  caseOpenedWords,
  caseChangedWords,
  caseClosedWords,
  captureMadeWords,
  captureLinkedWords,
  captureUnlinkedWords,
  noteAddedWords,
  noteRevisedWords,
  noteWithdrawnWords,
] as const;
