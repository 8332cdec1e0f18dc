import { noteAdded } from "../../../domain/casework/annotation";
import { entryWords } from "../../words/entry-words";
import { NoteSays } from "./note-says";

export const noteAddedWords = entryWords(noteAdded, {
  name: "logTypeNoteAdded",
  line: ({ label }) => label,
  Detail: NoteSays,
});
