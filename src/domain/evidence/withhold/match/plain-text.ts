/** A text as cues are looked for in it, and where each of its characters stands in the text (UTF-16 units). */
export interface PlainText {
  readonly plain: string;
  /** One more than `plain` has characters: the last is where the text ends. */
  readonly places: Uint32Array;
}

/** The last letter that cues know: it stands for every letter and digit of other scripts, so that words end where they end. */
const FOREIGN = "\u024f";
const UNSEEN = /^(?:[\u00ad\u200b-\u200f\u2060\ufeff]|\ufe0e|\ufe0f)$/u;
const SPACE = /^\s$/u;
const BREAK = /^[\n\r\u0085\u2028\u2029]$/u;
const LETTER = /^[\p{L}\p{N}]/u;
const KNOWN = /^[0-9a-z\u00df-\u024f]+$/u;
/** A character with its marks; nothing has more of them than this. */
const CHARACTER = /\P{M}\p{M}{0,8}|\p{M}/gu;

/** What people type for one sign. */
const SIGNS: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "´": "'",
  "`": "'",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "−": "-",
  "•": "|",
  "·": "|",
  "●": "|",
  "▪": "|",
  "►": "|",
  "✓": "|",
  "│": "|",
};

/**
 * A text in lower case and NFKC, its accents kept; spaces are one, and a line's end is `\n` however many there are.
 * What is not seen is left out.
 */
export function plainText(text: string): PlainText {
  const parts: string[] = [];
  const places: number[] = [];
  let last = "";
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const part = plainOf(character);
    if (part === " " || part === "\n") {
      if (last === " " && part === "\n") parts[parts.length - 1] = last = part;
      if (last === " " || last === "\n") continue;
    }
    for (let n = 0; n < part.length; n++) places.push(index);
    if (part !== "") parts.push((last = part));
  }
  places.push(text.length);
  return { plain: parts.join(""), places: Uint32Array.from(places) };
}

function plainOf(character: string): string {
  if (character >= "a" && character <= "z" && character.length === 1) return character;
  if (SPACE.test(character) || BREAK.test(character)) return BREAK.test(character) ? "\n" : " ";
  if (UNSEEN.test(character)) return "";
  const sign = SIGNS[character];
  if (sign !== undefined) return sign;
  const lower = character.normalize("NFKC").toLowerCase().normalize("NFC");
  if (!LETTER.test(lower)) return lower;
  return KNOWN.test(lower) ? lower : FOREIGN;
}
