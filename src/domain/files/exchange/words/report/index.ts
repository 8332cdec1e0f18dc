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

export const reportWordsOf = (language: ExportLanguage): ReportWords => (language === "de" ? DE : EN);
