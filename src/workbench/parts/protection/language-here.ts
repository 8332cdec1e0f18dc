import { CATALOGUES } from "../../../platform/kept";
import type { ProtectionLanguage } from "../../../domain/keeping/protection";
import { language } from "../../../ui/texts";

/** The language of the interface, where notices can be written in it. */
export const languageHere = (): ProtectionLanguage =>
  CATALOGUES.find((one) => language().toLowerCase().startsWith(one)) ?? "en";
