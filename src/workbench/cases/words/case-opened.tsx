import { caseOpened } from "../../../domain/casework/cases";
import { entryWords } from "../../words/entry-words";
import { CaseSays } from "./case-says";

export const caseOpenedWords = entryWords(caseOpened, {
  name: "logTypeCaseOpened",
  again: "logTypeCaseReopened",
  line: ({ label }) => label,
  Detail: CaseSays,
});
