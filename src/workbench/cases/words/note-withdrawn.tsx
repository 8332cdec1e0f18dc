import { noteWithdrawn } from "../../../domain/casework/annotation";
import { t } from "../../../ui/texts";
import { entryWords } from "../../words/entry-words";
import { NoteSays } from "./note-says";

export const noteWithdrawnWords = entryWords(noteWithdrawn, {
  name: "logTypeNoteWithdrawn",
  line: () => t("logLineNoteStays"),
  Detail: NoteSays,
});
