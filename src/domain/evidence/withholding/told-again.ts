import type { WithheldKind } from "../withhold";
import { markOf } from "./mark";

/** Beyond these, what was withheld is looked for elsewhere no more, from the longest on. */
const MOST = 2_000;
const SHORTEST = { withDigit: 4, ofWords: 6 };

/**
 * Whether words tell wherever they stand, so that they are taken out of everything else: a day, an address, several words. One word
 * alone (`German`, `male`) is a language or somebody's name elsewhere, and cues have to say what it is.
 */
function tellsAnywhere(words: string): boolean {
  if (/\d/u.test(words)) return words.length >= SHORTEST.withDigit;
  return words.length >= SHORTEST.ofWords && /\s|[:/]/u.test(words);
}

/** Takes words out of texts in which nothing but the words themselves says what they are. */
export function openToldAgain(told: ReadonlyMap<string, WithheldKind>, spared: ReadonlySet<string>) {
  const words = [...told.keys()]
    .filter((each) => tellsAnywhere(each) && !spared.has(each))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST);
  if (words.length === 0) return (text: string): string => text;
  const kinds = new Map(words.map((each) => [nameOf(each), told.get(each)]));
  const finds = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(patternOf).join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return (text: string): string =>
    text.replace(finds, (found) => {
      const kind = kinds.get(nameOf(found));
      return kind === undefined ? "[withheld]" : markOf(kind);
    });
}

const nameOf = (words: string): string => words.replace(/\s+/gu, " ").toLowerCase();

const patternOf = (words: string): string =>
  words
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"))
    .join("\\s+");
