import { fold } from "../../../domain/ground/text";

const SHORTEST = 3;
/** Stands for what is hidden while a text is gone through: a letter of nobody's (private use). */
const MARK = "\uE000";

/** A text without a name that stands in it, whole or in part: it is only looked at, and nothing that is kept is changed. */
export function hideName(text: string, name: string, hidden: string): string {
  const parts = new Set((name.match(WORD) ?? []).map(plain).filter((part) => part.length >= SHORTEST));
  if (parts.size === 0) return text;
  const without = text.replaceAll(MARK, " ").replace(WORD, (word) => (parts.has(plain(word)) ? MARK : word));
  // “Ana Souza” is one name, not two.
  return without.replace(SEVERAL, MARK).replaceAll(MARK, hidden);
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const SEVERAL = new RegExp(`${MARK}(?:[\\s.'’-]+${MARK})+`, "gu");

/** A word whatever its case and its accents. */
const plain = (word: string): string => fold(word.normalize("NFD").replace(/\p{M}/gu, ""));
