import { FUNCTION_WORDS, NEIGHBOURS } from "./function-words";
import { LANGUAGES, type Language } from "./languages";
import type { Token } from "./token";
import { tokens } from "./tokens";

/** A text's beginning tells as much as all of it (UTF-16 units). */
const ENOUGH = 4000;
/** What must be found: words that no other language has count 1, others the less the more languages have them. */
const LEAST = 2;
/** How much more than for any other language. */
const CLEARLY = 1.7;
/** The share of a text's words, by the same count, below which it is of another language that lends some. */
const SHARE = 0.1;

/** Each word with the places of its languages in the lists: those known first, then their neighbours. */
const SPEAKERS = speakersOf([...LANGUAGES.map((language) => FUNCTION_WORDS[language]), ...NEIGHBOURS]);

/**
 * The language that a text, or the most of it, is in, by the small words that it cannot do without; nothing where the text is
 * short or of another language, as far as these words can tell.
 */
export const guessLanguage = (text: string): Language | undefined => spokenBy(tokens(text.slice(0, ENOUGH)));

/** The same of texts that are parted into words already, one after the other. */
export function languageOfTexts(texts: readonly (readonly Token[])[]): Language | undefined {
  const words: Token[] = [];
  let left = ENOUGH;
  for (const text of texts) {
    for (const token of text) if (token.end <= left) words.push(token);
    left -= (text.at(-1)?.end ?? 0) + 1;
    if (left <= 0) break;
  }
  return spokenBy(words);
}

function spokenBy(words: readonly Token[]): Language | undefined {
  const scores = new Array<number>(LANGUAGES.length + NEIGHBOURS.length).fill(0);
  for (const { word } of words) {
    const speakers = SPEAKERS.get(word) ?? [];
    for (const speaker of speakers) scores[speaker] = (scores[speaker] ?? 0) + 1 / speakers.length;
  }
  const [first = 0, second = 0] = [...scores].sort((one, other) => other - one);
  const sure = first >= LEAST && first >= CLEARLY * second && first >= SHARE * words.length;
  return sure ? LANGUAGES[scores.indexOf(first)] : undefined;
}

function speakersOf(lists: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const speakers = new Map<string, number[]>();
  lists.forEach((list, at) => {
    for (const word of new Set(list.split(" "))) speakers.set(word, [...(speakers.get(word) ?? []), at]);
  });
  return speakers;
}
