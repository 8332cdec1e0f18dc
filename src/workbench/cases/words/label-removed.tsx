import { labelRemoved } from "../../../domain/casework/annotation";
import { entryWords } from "../../words/entry-words";
import { LabelSays } from "./label-says";

export const labelRemovedWords = entryWords(labelRemoved, {
  name: "logTypeLabelRemoved",
  line: ({ label = "" }) => label,
  Detail: LabelSays,
});
