import { type WordsFile, wordsIn } from "../../words/words-in";

export const releaseWords = wordsIn(import.meta.glob<WordsFile>(["./*.tsx", "!./*-says.tsx"], { eager: true }));
