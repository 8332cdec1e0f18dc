import { plainLetters } from "./letters";

const APOSTROPHES = /(?<=[\p{L}\p{N}])['’‘`´ʼ](?=\p{L})/gu;
/** “B.V.”, “S.A.R.L.”, “o.o.”: single letters with full stops are one word. */
const INITIALS = /(?<![\p{L}\p{N}])\p{L}(?:\.\s?\p{L}(?![\p{L}\p{N}]))+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Spellings of “and”. */
const AND = new Set(["und", "et", "&"]);

/** A text's words, in plain letters (`plainLetters`), in their order. */
export function wordsOf(text: string): string[] {
  return splitWords(plainLetters(text));
}

/** The words of what is in plain letters already. */
export function splitWords(letters: string): string[] {
  const joined = letters
    .replaceAll("&", " and ")
    .replace(APOSTROPHES, "")
    .replace(INITIALS, (initials) => initials.replace(/[\s.]/gu, ""));
  return (joined.match(WORD) ?? []).map((word) => (AND.has(word) ? "and" : word));
}
