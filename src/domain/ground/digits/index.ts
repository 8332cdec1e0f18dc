/** Digits outside ASCII, and the signs that stand between or after such digits: Arabic and full-width ones. */
const SIGNS: Readonly<Record<string, string>> = {
  "٫": ".",
  "．": ".",
  "٬": ",",
  "，": ",",
  "٪": "%",
  "％": "%",
  "／": "/",
  "（": "(",
  "）": ")",
  "：": ":",
};
const FOREIGN = new RegExp(`[^\\P{Nd}0-9]|[${Object.keys(SIGNS).join("")}]`, "u");
const ALL = new RegExp(FOREIGN.source, "gu");
const DIGIT = /\p{Nd}/u;

/**
 * A text with the decimal digits of every script as ASCII ones, and with their separators: `٤٫٥` is `4.5`, `１，２３４` is
 * `1,234`. As many characters (code points) as before.
 */
export function inAscii(text: string): string {
  return FOREIGN.test(text) ? text.replace(ALL, (each) => SIGNS[each] ?? digit(each)) : text;
}

/** Unicode keeps digits in tens, from zero on, and sets of ten one after the other (The Unicode Standard, 4.6). */
function digit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}

/** What a text itself writes where its ASCII form has `piece`. */
export function asTyped(text: string, piece: string): string {
  const plain = inAscii(text);
  const at = plain === text ? -1 : plain.indexOf(piece);
  if (at < 0) return piece;
  const start = Array.from(plain.slice(0, at)).length;
  return Array.from(text)
    .slice(start, start + Array.from(piece).length)
    .join("");
}
