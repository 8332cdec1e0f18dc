export { fold } from "./fold";
export { guessLanguage } from "./guess-language";
export { LANGUAGES, type Language } from "./languages";
export { stem } from "./stem";
export { stems } from "./stems";
export type { Token } from "./token";
export { tokens } from "./tokens";
