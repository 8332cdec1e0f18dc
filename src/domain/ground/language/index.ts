export { fold } from "./fold";
export { guessLanguage, languageOfTexts } from "./guess-language";
export { LANGUAGES, type Language } from "./languages";
export { stem } from "./stem";
export { foldedStem, stems } from "./stems";
export type { Token } from "./token";
export { tokens } from "./tokens";
