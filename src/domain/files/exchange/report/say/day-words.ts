import type { ExportLanguage } from "../../format";
import { reportWordsOf } from "../../words/report";
import { day } from "./times";

/** `2026-11-27` as people write it in a language. */
export const dayWords = (iso: string, language: ExportLanguage): string => day(iso, reportWordsOf(language));
