import { plainLetters } from "../text/letters";
import { splitWords } from "../text/words";
import { takeApart } from "./codes";
import { takeLegalForm } from "./legal-forms";
import type { PreparedName } from "./prepared";

/** Words of a name that count, at most; a title of that length has said which thing it is. */
const MOST_WORDS = 40;

/** Short spellings of words in names. */
const SHORT: ReadonlyMap<string, string> = new Map(
  "bros brothers|intl international|mfg manufacturing|svcs services|ctr center|centre center|natl national|assn association|univ university|rehab rehabilitation|hosp hospital|ges gesellschaft|gebr gebruder"
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** “St. Mary's”: at the beginning of a name “St” is a saint. */
const SAINT = new Set(["st", "ste", "saint", "sainte", "sankt", "sint", "santa", "sta"]);
const ROMAN: ReadonlyMap<string, string> = new Map([
  ["ii", "2"],
  ["iii", "3"],
  ["iv", "4"],
  ["vi", "6"],
  ["vii", "7"],
  ["viii", "8"],
]);

/** A name taken apart, or nothing where it has no letter and no digit. */
export function prepareName(raw: string): PreparedName | undefined {
  const letters = plainLetters(raw);
  const all = splitWords(letters);
  if (all.length === 0) return undefined;
  const { words: named, legalForm } = takeLegalForm(all);
  const { words, numbers, codes } = takeApart(letters, MOST_WORDS);
  const kept = new Set(named);
  const ownWords = words.filter((word) => kept.has(word) && !ROMAN.has(word)).map(oneSpelling);
  const romans = words.flatMap((word) => ROMAN.get(word) ?? []);
  return {
    raw,
    joined: named.slice(0, MOST_WORDS).map(oneSpelling).join(""),
    words: [...new Set(ownWords)],
    numbers: [...new Set([...numbers, ...romans])],
    codes,
    legalForm,
  };
}

const oneSpelling = (word: string): string => (SAINT.has(word) ? "saint" : (SHORT.get(word) ?? word));
