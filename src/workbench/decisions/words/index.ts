import { type WordsFile, wordsIn } from "../../words/words-in";

export const decisionWords = wordsIn(import.meta.glob<WordsFile>(["./*.tsx", "!./*-says.tsx"], { eager: true }));
