import { BETWEEN, folded, foldedTerm, quoted, spellings } from "../../ground/text";

/** Where somebody is named, and who that is. */
export interface Named {
  readonly from: number;
  readonly to: number;
  /** The same for the same name, whatever its case and accents. */
  readonly who: string;
}

const SHORTEST_IN_TEXT = 3;
/** Pseudonyms that were made on capture are the same in every file: they go under new ones. */
const OLD_PSEUDONYM = /reviewer-[0-9a-f]{10}/gu;

/** Finds names in texts, whatever their case and accents; very short ones as they are written. Later ones never overlap earlier ones. */
export function nameFinder(names: readonly string[]): (text: string) => readonly Named[] {
  const whos = new Map<string, string>();
  const short = names.filter((name) => wordsOf(name).join("").length < SHORTEST_IN_TEXT);
  for (const name of names)
    for (const spelled of short.includes(name) ? [] : spellings(name))
      for (const way of waysToWrite(wordsOf(spelled))) whos.set(way.join(" "), whoOf(name));
  const ways = [...whos.keys()].sort((a, b) => b.length - a.length);
  const finds = patternOf(ways.map((way) => way.split(" ").map(quoted).join(BETWEEN)));
  const findsShort = patternOf(short.map((name) => quoted(name.trim())).filter((name) => name !== ""));
  return (text) => {
    const { text: bare, from, to } = folded(text);
    const found: Named[] = [...text.matchAll(OLD_PSEUDONYM)].map((match) => place(match, match[0]));
    for (const match of (finds && bare.matchAll(finds)) ?? []) {
      const start = from[match.index] ?? 0;
      const said = wordsOf(match[0]);
      // One word alone is a name where it begins as one.
      if (said.length === 1 && /^\p{Ll}/u.test(text.slice(start)) && text.trim().length > match[0].length) continue;
      const end = to[match.index + match[0].length - 1] ?? text.length;
      found.push({ from: start, to: end, who: whos.get(said.join(" ")) ?? "" });
    }
    for (const match of (findsShort && text.matchAll(findsShort)) ?? []) found.push(place(match, whoOf(match[0])));
    found.sort((a, b) => a.from - b.from || b.to - a.to);
    return found.filter((one, n) => found.slice(0, n).every((before) => before.to <= one.from));
  };
}

const place = ({ index, 0: words }: { readonly index: number; readonly 0: string }, who: string): Named => ({
  from: index,
  to: index + words.length,
  who,
});
const wordsOf = (name: string): readonly string[] => foldedTerm(name).match(/[\p{L}\p{N}]+/gu) ?? [];
const whoOf = (name: string): string => wordsOf(name).join(" ") || name.trim();

/** “anna roe” and “roe, anna”. */
const waysToWrite = (words: readonly string[]): readonly (readonly string[])[] =>
  words.length < 2 ? [words] : [words, [words.at(-1) ?? "", ...words.slice(0, -1)]];

const patternOf = (ways: readonly string[]): RegExp | undefined =>
  ways.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${ways.join("|")})(?![\\p{L}\\p{N}])`, "gu");
