import { type WordsFile, wordsIn } from "../../words/words-in";

export const streamWords = wordsIn(import.meta.glob<WordsFile>("./*.tsx", { eager: true }));
