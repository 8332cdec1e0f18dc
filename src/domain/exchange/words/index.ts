import type { ExportLanguage } from "../format";
import { de } from "./de";
import { type ExchangeWords, en } from "./en";

export type { ExchangeWords };

export const wordsOf = (language: ExportLanguage): ExchangeWords => (language === "de" ? de : en);
