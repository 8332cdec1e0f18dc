import * as v from "valibot";

// What cannot be seen, or changes how its neighbours are shown (bidi controls): in an ID or a title it can make one text
// pass for another. Joiners and variation selectors stay where they follow something: Persian, Indic and CJK names and
// emoji are spelled with them.
const INVISIBLE = /[[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\u200c\u200d\p{Variation_Selector}]]/gv;
const FOLLOWING_NOTHING = /(?<!\S)[\u200c\u200d\p{Variation_Selector}]+/gv;

// Composed last: a letter and its accent may meet only once what stood between them is gone.
const visible = (text: string): string => text.replace(INVISIBLE, "").replace(FOLLOWING_NOTHING, "").normalize("NFC");

/** One line of text a person typed: Unicode NFC, well-formed, one space between words, nothing invisible. */
export function oneLine(text: string): string {
  const unbroken = text.toWellFormed().replace(/[\t\n\v\f\r\u0085\u2028\u2029]/gu, " ");
  return visible(unbroken).replace(/\s+/gu, " ").trim();
}

/** Text a person typed, paragraphs kept: Unicode NFC, well-formed, line feeds only, no control characters. */
export function plainText(text: string): string {
  const lines = text
    .toWellFormed()
    .replaceAll("\t", " ")
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u);
  return lines
    .map((line) => visible(line).trimEnd())
    .join("\n")
    .trim();
}

/** One line of 1 to `max` characters. */
export const Line = (max: number) => v.pipe(v.string(), v.transform(oneLine), v.minLength(1), v.maxLength(max));

/** One line of at most `max` characters that may be empty. */
export const OptionalLine = (max: number) => v.pipe(v.string(), v.transform(oneLine), v.maxLength(max));

/** Plain text of 1 to `max` characters. */
export const Paragraphs = (max: number) => v.pipe(v.string(), v.transform(plainText), v.minLength(1), v.maxLength(max));
