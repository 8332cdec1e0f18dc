import type { Language } from "./stems";

const COMMON: readonly (readonly [Language, RegExp])[] = [
  ["de", /\b(?:und|der|die|das|nicht|ist|wir|sehr|mit)\b/giu],
  ["en", /\b(?:and|the|not|is|was|we|very|with|of)\b/giu],
];

/** The language a text seems to be written in; undefined where too little tells. */
export function guessLanguage(text: string): Language | undefined {
  const counted = COMMON.map(([language, words]) => [language, text.match(words)?.length ?? 0] as const);
  const [first, second] = counted.sort((a, b) => b[1] - a[1]);
  return first && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}
