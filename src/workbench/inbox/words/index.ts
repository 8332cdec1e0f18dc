import { type WordsFile, wordsIn } from "../../words/words-in";

export const inboxWords = wordsIn(import.meta.glob<WordsFile>("./*.tsx", { eager: true }));
