import { type WordsFile, wordsIn } from "../../words/words-in";

export const filingWords = wordsIn(import.meta.glob<WordsFile>("./*.tsx", { eager: true }));
