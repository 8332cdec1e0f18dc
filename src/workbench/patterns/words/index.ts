import { type WordsFile, wordsIn } from "../../words/words-in";

export const patternsWords = wordsIn(import.meta.glob<WordsFile>(["./*.tsx", "!./*-says.tsx"], { eager: true }));
