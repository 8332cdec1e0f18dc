import type { ExportLanguage } from "../format";
import { de } from "./de";
import { type ExchangeWords, en } from "./en";
import { verdictDe } from "./verdict-de";
import { type VerdictWords, verdictEn } from "./verdict-en";

export type { ExchangeWords };

export const wordsOf = (language: ExportLanguage): ExchangeWords => (language === "de" ? de : en);

/** The words of a verdict; a language there are none in gets the English ones. */
export const verdictWords = (language: string): VerdictWords => (/^de\b/iu.test(language) ? verdictDe : verdictEn);
