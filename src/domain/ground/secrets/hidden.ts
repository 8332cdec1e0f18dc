import { textWithoutSecrets } from "./text";
import { LEFT_OUT } from "./tokens";

/** Words of a language, numbers and dates, with signs around them. */
const PLAIN = /^[\p{P}\p{S}]*(?:[\p{L}\p{M}]+(?:[\p{P}--_]+[\p{L}\p{M}]+)*|\d[\d.,:\-\/%]*)[\p{P}\p{S}]*$/v;
/** "aGVsbG9Xb3JsZA": no language changes between small and capital letters twice within a word. */
const MIXED = /\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}/u;
const CAPITALS = /^[A-Z]{12,}$/u;
const ADDRESS = /^https?:\/\//iu;

/** A sentence, where a language has no spaces; matching takes the square of it at worst. */
const LONGEST = 1_000;

const isPlain = (word: string): boolean =>
  ADDRESS.test(word) || (word.length <= LONGEST && PLAIN.test(word) && !MIXED.test(word) && !CAPITALS.test(word));

/**
 * A text that a page holds and does not show. Sentences may be evidence (the rest of a review that is folded away); what
 * is no word of any language, at eight characters and more, serves the page's scripts, and may be a token: it is left out.
 */
export const hiddenWithoutSecrets = (text: string): string =>
  textWithoutSecrets(text).replace(/\S{8,}/gu, (word) => (isPlain(word) ? word : LEFT_OUT));
