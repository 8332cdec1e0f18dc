import { type WordsFile, wordsIn } from "../../words/words-in";

export const annotationsWords = wordsIn(import.meta.glob<WordsFile>(["./*.tsx", "!./*-says.tsx"], { eager: true }));
