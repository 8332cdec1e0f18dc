import { type WordsFile, wordsIn } from "../../words/words-in";

export const disclosureEntryWords = wordsIn(import.meta.glob<WordsFile>(["./*.tsx", "!./*-says.tsx"], { eager: true }));
