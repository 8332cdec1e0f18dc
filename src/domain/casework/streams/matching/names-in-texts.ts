import { type Language, stem } from "../../../ground/language";
import { backgroundShare, wordsOf } from "../../linkage";

const held = new Map<string, Map<string, string>>();
/** So many words of a language are held with their stems; then it begins anew. */
const MOST_HELD = 50_000;

/** A word as it is compared: its stem in the text's language, so that “Sonnenhofs” is “Sonnenhof”. */
export function stemOf(word: string, language: Language | undefined): string {
  if (language === undefined) return word;
  const known = held.get(language) ?? new Map<string, string>();
  held.set(language, known);
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size > MOST_HELD) known.clear();
  const made = stem(word, language);
  known.set(word, made);
  return made;
}

/** The words of a text in plain letters, as stems, in their order. */
export const stemsOf = (text: string, language: Language | undefined): string[] =>
  wordsOf(text).map((word) => stemOf(word, language));

/** A word that more names have than this says nothing: it stands in texts about everything. */
const FREQUENT = 0.01;

/** How much it says that a text has these words, in bits: a word that one name in a thousand has is worth ten. */
export const bitsOf = (words: readonly string[]): number =>
  words.map(backgroundShare).reduce((sum, share) => sum - (share > FREQUENT ? 0 : Math.log2(share)), 0);

/** Where each word stands in a text. */
export function placesOf(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  });
  return places;
}

/** Words that may stand between those of a name. */
const BETWEEN = 2;
/** Of a word that stands everywhere only so many places are looked at. */
const MOST_PLACES = 50;

/** Whether all words of a name stand close together in a text, in any order. */
export function standsIn(name: readonly string[], places: ReadonlyMap<string, readonly number[]>): boolean {
  const [first = "", ...others] = name;
  const reach = name.length - 1 + BETWEEN;
  return (places.get(first) ?? [])
    .slice(0, MOST_PLACES)
    .some((at) => others.every((word) => places.get(word)?.some((other) => Math.abs(other - at) <= reach)));
}
