import type { ExportLanguage } from "../../exchange";
import { de } from "./de";
import { type DisclosureWords, en } from "./en";

export type { DisclosureWords };

export const disclosureWords = (language: ExportLanguage): DisclosureWords => (language === "de" ? de : en);
