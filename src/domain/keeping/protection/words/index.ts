import { de } from "./de";
import { type ProtectionWords, en } from "./en";

export type { ProtectionWords };

/** The languages that notices and registers can be written in. */
export const PROTECTION_LANGUAGES = ["en", "de"] as const;
export type ProtectionLanguage = (typeof PROTECTION_LANGUAGES)[number];

export const wordsIn = (language: ProtectionLanguage): ProtectionWords => (language === "de" ? de : en);
