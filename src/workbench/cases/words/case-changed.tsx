import { caseChanged } from "../../../domain/casework/cases";
import { t } from "../../../ui/texts";
import { entryWords } from "../../words/entry-words";
import { CaseSays } from "./case-says";

export const caseChangedWords = entryWords(caseChanged, {
  name: "logTypeCaseChanged",
  line: ({ label, caseId }) => label || (caseId === undefined ? "" : t("logLineNotTheTitle")),
  Detail: CaseSays,
});
