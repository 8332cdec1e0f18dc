import { caseExportedWords } from "./case-exported";
import { caseImportedWords } from "./case-imported";

export const exchangeWords = [caseExportedWords, caseImportedWords] as const;
