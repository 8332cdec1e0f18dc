import { type WordsFile, wordsIn } from "../../words/words-in";

export const requestWords = wordsIn(import.meta.glob<WordsFile>("./*.tsx", { eager: true }));
