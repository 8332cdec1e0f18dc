export { guessLanguage } from "./guess-language";
export { type Language, stem, stems } from "./stems";
export { type Token, tokens } from "./tokens";
