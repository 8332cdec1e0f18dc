import { plainText } from "./plain-text";

/** Nothing that is longer is the name of a field (UTF-16 units). */
const LONGEST = 200;

/**
 * The names that a field may go by, as plain words: all of it, and what stands after the last dot, slash or colon of a path, a term or an
 * address (`basics.birthDate`, `schema:gender`, `https://schema.org/spouse`).
 */
export function propertyWords(property: string): string[] {
  const name = property.slice(0, LONGEST);
  const last = name.split(/[.:#/\\]+(?=[^\s.:#/\\])/u).at(-1) ?? name;
  return [...new Set([name, last].map(wordsOf))].filter((words) => words !== "");
}

function wordsOf(name: string): string {
  const parted = name.replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, "$1 ").replace(/(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ");
  const { plain } = plainText(parted.replace(/[_./:\\#\-–*?¿!"“”„«»,;]+|\[\d*\]/gu, " "));
  return plain
    .replace(/\([^()]{0,60}\)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
