import type { Language } from "../../../ground/language";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import type { LanguageCues } from "./language-cues";
import { nl } from "./nl";
import { pt } from "./pt";

export type { Cues } from "./language-cues";
export const CUES: Readonly<Record<Language, LanguageCues>> = { en, de, fr, es, it, nl, pt };
