import { type WordsFile, wordsIn } from "../../words/words-in";

export const ruleWords = wordsIn(import.meta.glob<WordsFile>(["./*.tsx", "!./*-says.tsx"], { eager: true }));
