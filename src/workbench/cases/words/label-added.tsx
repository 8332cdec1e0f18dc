import { labelAdded } from "../../../domain/casework/annotation";
import { entryWords } from "../../words/entry-words";
import { LabelSays } from "./label-says";

export const labelAddedWords = entryWords(labelAdded, {
  name: "logTypeLabelAdded",
  line: ({ label = "" }) => label,
  Detail: LabelSays,
});
