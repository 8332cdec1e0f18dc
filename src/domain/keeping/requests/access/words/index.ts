import type { ProtectionLanguage } from "../../../protection";
import { de } from "./de";
import { type AccessWords, en } from "./en";

export type { AccessWords };

export const accessWordsIn = (language: ProtectionLanguage): AccessWords => (language === "de" ? de : en);
