import { type WordsFile, wordsIn } from "../../words/words-in";

export const teamWords = wordsIn(import.meta.glob<WordsFile>(["./*.tsx", "!./*-says.tsx"], { eager: true }));
