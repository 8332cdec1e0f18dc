import { noteRevised } from "../../../domain/casework/annotation";
import { entryWords } from "../../words/entry-words";
import { NoteSays } from "./note-says";

export const noteRevisedWords = entryWords(noteRevised, {
  name: "logTypeNoteRevised",
  line: ({ label }) => label,
  Detail: NoteSays,
});
