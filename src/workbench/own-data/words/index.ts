import { type WordsFile, wordsIn } from "../../words/words-in";

export const ownDataWords = wordsIn(import.meta.glob<WordsFile>(["./*.tsx", "!./*-says.tsx"], { eager: true }));
