import { fold, lowered } from "./fold";
import { LANGUAGES, type Language } from "./languages";
import { stem } from "./stem";

/** A word of one of the languages; numbers and other scripts have no stem here, and short words are their own. */
const STEMMED = /^[\p{sc=Latin}']{3,}$/u;

/** So many words' stems are remembered: seven algorithms take 10 µs or more, and texts say the same words again. */
const REMEMBERED = 30_000;
const known = new Map<string, readonly string[]>();

/**
 * What a word is found by: itself, folded, first; then its stems in all the languages, folded, each once. Of a word with
 * accents (`Token.word`) also the stems of the word without, by which those find it who type none.
 */
export function stems(word: string): readonly string[] {
  const before = known.get(word);
  if (before) return before;
  const found = stemsIn(lowered(word));
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, found);
  return found;
}

const inOne = new Map(LANGUAGES.map((language) => [language, new Map<string, string>()]));

/** The stem of a word in its own language, folded. */
export function foldedStem(word: string, language: Language): string {
  const held = inOne.get(language);
  const before = held?.get(word);
  if (before !== undefined) return before;
  const found = fold(stem(word, language));
  if (held && held.size >= REMEMBERED) held.clear();
  held?.set(word, found);
  return found;
}

function stemsIn(word: string): readonly string[] {
  const folded = fold(word);
  const found = new Set([folded]);
  if (!STEMMED.test(word)) return [folded];
  addStems(found, word);
  if (word !== folded) addStems(found, folded);
  return [...found];
}

function addStems(found: Set<string>, form: string): void {
  for (const language of LANGUAGES) found.add(fold(stem(form, language)));
}
