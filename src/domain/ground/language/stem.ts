import type { Language } from "./languages";
import type { Program } from "./snowball/program";
import { Dutch } from "./snowball/stemmers/dutch";
import { English } from "./snowball/stemmers/english";
import { French } from "./snowball/stemmers/french";
import { German } from "./snowball/stemmers/german";
import { Italian } from "./snowball/stemmers/italian";
import { Portuguese } from "./snowball/stemmers/portuguese";
import { Spanish } from "./snowball/stemmers/spanish";

const STEMMERS: Readonly<Record<Language, Program>> = {
  en: new English(),
  de: new German(),
  fr: new French(),
  es: new Spanish(),
  it: new Italian(),
  nl: new Dutch(),
  pt: new Portuguese(),
};

/** What is longer (UTF-16 units) is no word of a language, and stays as it is: a stemmer copies it at each change. */
const LONGEST = 100;

/**
 * The stem of a word, by the algorithm that Snowball 3.1.1 has for the language. It wants the word in lower case and NFC
 * with its accents, and `'` for every apostrophe (`Token.word`); of a folded word it makes what it can. A stem need not
 * be a word: it stands for all the forms that share it.
 * @see https://snowballstem.org/algorithms/
 */
export const stem = (word: string, language: Language): string =>
  word.length > LONGEST ? word : STEMMERS[language].stemOf(word);
