import { splitWords } from "../text/words";

/** A number and its unit: it says how large a thing is, and not which. */
const MEASURE =
  /^\d+(?:mm|cm|m|km|in|inch|inches|ft|yd|kb|mb|gb|tb|hz|khz|mhz|ghz|w|kw|v|mv|a|ma|mah|mp|g|kg|mg|lb|lbs|oz|l|ml|p|i|x|k|pk|pc|pcs|pack|ct|ch|bit|rpm|dpi|fps|sq|qt|pt|gal|hr|hrs|min|st|nd|rd|th|er|e|d|bed|beds|u|s|yr|yrs|user|users|port|way|speed|piece|in1|watt|watts|volt|button|line|channel|disc)$/u;
/** Letters and digits held together by signs, as model numbers are written. */
const CHUNK = /[\p{L}\p{N}]+(?:[-./_][\p{L}\p{N}]+)*/gu;
const LONGEST_CODE = 24;

export interface WordsAndCodes {
  readonly words: readonly string[];
  readonly numbers: readonly string[];
  readonly codes: readonly string[];
}

/** A text in plain letters, its words apart from its numbers and its model numbers. Each is given once. */
export function takeApart(letters: string, most: number): WordsAndCodes {
  const [words, numbers, codes] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const rest = withoutThousands(letters).replace(CHUNK, (chunk) => {
    const code = codeOf(chunk);
    if (code !== undefined && codes.size < most) codes.add(code);
    return code === undefined ? chunk : " ";
  });
  for (const word of splitWords(inOnePiece(rest))) {
    if (words.size + numbers.size >= most) break;
    if (/^\p{N}/u.test(word)) numbers.add(plainNumber(word));
    else words.add(word);
  }
  return { words: [...words], numbers: [...numbers], codes: [...codes] };
}

/** A chunk that is a model or part number, its signs left out: two digits or more, and letters or many digits. */
export function codeOf(chunk: string): string | undefined {
  const joined = chunk.replace(/[-./_]/gu, "");
  if (joined.length < 4 || joined.length > LONGEST_CODE) return undefined;
  const digits = joined.replace(/[^\d]/gu, "").length;
  if (digits === joined.length) return digits >= 5 && !/[./]/u.test(chunk) ? joined : undefined;
  const parts = chunk.split(/[-./_]/u);
  if (parts.length > 1 && parts.every((part) => !isMixed(part) && part.length > 5)) return undefined;
  if (digits < 2 || MEASURE.test(joined) || parts.every(isOrdinaryPart)) return undefined;
  return joined;
}

const isMixed = (part: string): boolean => /\d/u.test(part) && /\D/u.test(part);

/** “16gb-class”, “2007-2008”, “4-in-1”: what is a word, a small number or a measure by itself. */
function isOrdinaryPart(part: string, _place: number, parts: readonly string[]): boolean {
  if (MEASURE.test(part)) return true;
  if (/^\d+$/u.test(part))
    return parts.every((other) => /^\d+$/u.test(other) || /^\D{4,}$/u.test(other) || other === "in");
  return /^\D+$/u.test(part) && parts.some((other) => MEASURE.test(other));
}

/** What stands for a decimal point while words are taken apart. */
const POINT = "ǃ";

/** “950,000” is one number. */
const withoutThousands = (letters: string): string => letters.replace(/(?<=\d),(?=\d{3}(?!\d))/gu, "");

/** “7.2” is one number. */
const inOnePiece = (letters: string): string => letters.replace(/(?<=\d)[.,](?=\d)/gu, POINT);

/** “4th” and “4”, “07” and “7”, “8.0” and “8”, “40in” and “40”: the number alone. */
function plainNumber(word: string): string {
  const [digits = word] = /^\p{N}+(?:ǃ\p{N}+)?/u.exec(word) ?? [];
  return digits
    .replace(POINT, ".")
    .replace(/\.0+$/u, "")
    .replace(/^0+(?=\d)/u, "");
}
