/** A text as it is compared, and where each of its signs stands in the text as it was. */
interface Folded {
  readonly text: string;
  /** By the place in the folded text: from where to where that sign stands in the text as it was. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** What no folding takes apart and people write either way. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
};

/** One sign without case and accents: “É” is “e”. */
const foldSign = (sign: string): string => {
  const bare = sign
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, "");
  return Array.from(bare, (one) => LETTERS[one] ?? one).join("");
};

/** The text without case, accents and what cannot be seen. */
export const foldedTerm = (text: string): string => Array.from(text, foldSign).join("");

/** The same of a text in which something is looked for: what is found is shown as it stands there. */
export function folded(text: string): Folded {
  let out = "";
  const [from, to]: [number[], number[]] = [[], []];
  let at = 0;
  for (const sign of text) {
    const bare = foldSign(sign);
    for (let n = 0; n < bare.length; n++) {
      from.push(at);
      to.push(at + sign.length);
    }
    out += bare;
    at += sign.length;
  }
  return { text: out, from, to };
}

/** Words as they stand in a pattern. */
export const quoted = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");

/** What may stand between the words of one name. */
export const BETWEEN = String.raw`[^\p{L}\p{N}]{1,4}`;

/** A term folded, in each way in which its umlauts may be written: “Müller”, “Mueller”. */
export function spellings(term: string): readonly string[] {
  const plain = foldedTerm(term);
  const spelled = foldedTerm(term.normalize("NFC").replace(/[äöüÄÖÜ]/gu, (sign) => `${sign}e`));
  const short = plain.replace(/([aou])e/gu, "$1");
  return [...new Set([plain, spelled, short])];
}
