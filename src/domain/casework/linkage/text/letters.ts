import { fold } from "../../../ground/text";
import { LATIN_LETTERS } from "./scripts";

/** What of a text is compared at most, in UTF-16 units: what no name, street or title needs. */
const MOST = 4_000;

const ASCII = /^[\t\n\r -~]*$/u;
const FOREIGN = /[^\t\n\r -~]/gu;

/** Two spellings of one sound: ä/ae, ö/oe, ü/ue, å/aa. After a vowel or “q” an “ue” is no umlaut (“neue”, “queen”). */
const SPELLED_OUT = /ae|oe|(?<![aeouq])ue|aa/gu;

/**
 * A text in small plain Latin letters, so that spellings of one word meet: accents taken off, Cyrillic and Greek
 * transliterated, “Müller”, “Mueller” and “Muller” the same. Letters of other scripts stay as they are. Only the first
 * 4,000 characters count.
 */
export function plainLetters(text: string): string {
  const short = text.slice(0, MOST);
  const letters = ASCII.test(short) ? short.toLowerCase() : withoutMarks(short);
  return letters.replace(SPELLED_OUT, (pair) => pair.slice(0, 1));
}

function withoutMarks(text: string): string {
  const apart = fold(text.toWellFormed())
    .normalize("NFKD")
    .replace(/[\p{M}\u{fffd}\p{Default_Ignorable_Code_Point}]/gu, "");
  return apart.replace(FOREIGN, (letter) => LATIN_LETTERS.get(letter) ?? letter);
}
