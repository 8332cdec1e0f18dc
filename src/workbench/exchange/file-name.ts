import type { ExportLanguage } from "../../domain/files/exchange";

/** The language of a text that goes out: the interface's own, where there are words in it. */
export const exportLanguage = (language: string): ExportLanguage => (/^de\b/iu.test(language) ? "de" : "en");

/** A case's ID as a file can be called. */
export const fileName = (caseId: string, isLocked: boolean): string =>
  `${caseId.replace(/[^\p{L}\p{M}\p{N} ._+()-]/gu, "-")}.wacz${isLocked ? ".age" : ""}`;
