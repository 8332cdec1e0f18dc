import type { ExportLanguage } from "../../format";
import { codesDe } from "./codes-de";
import { type CodeWords, codesEn } from "./codes-en";
import { reportDe } from "./de";
import { type ReportText, reportEn } from "./en";
import { type Method, methodsDe } from "./methods-de";
import { methodsEn } from "./methods-en";
import { propertiesDe } from "./properties-de";
import { propertiesEn } from "./properties-en";

export type { Method };

/** All words of a report in one language. */
export interface ReportWords extends ReportText {
  readonly codes: CodeWords;
  readonly properties: Readonly<Record<string, string>>;
  readonly methods: readonly Method[];
}

const EN: ReportWords = { ...reportEn, codes: codesEn, properties: propertiesEn, methods: methodsEn };
const DE: ReportWords = { ...reportDe, codes: codesDe, properties: propertiesDe, methods: methodsDe };

/** `isAlike`: the words that the workbench has, too; before, some were others. */
export function reportWordsOf(language: ExportLanguage, isAlike = true): ReportWords {
  const said = language === "de" ? DE : EN;
  return isAlike ? { ...said, properties: { ...said.properties, ...UNITS[language] } } : said;
}

const UNITS = {
  en: { unitText: "Unit", unitCode: "Unit (code)" },
  de: { unitText: "Einheit", unitCode: "Einheit (Kürzel)" },
};
