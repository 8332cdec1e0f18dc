import * as v from "valibot";

// Characters that change how their neighbours are shown (bidi controls) or that cannot be seen at all. In an ID or a
// title they can make one text pass for another.
const INVISIBLE = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** One line of text a person typed: Unicode NFC, well-formed, one space between words, nothing invisible. */
export function oneLine(text: string): string {
  return text.toWellFormed().normalize("NFC").replace(/\s+/gu, " ").replace(INVISIBLE, "").trim();
}

/** Text a person typed, paragraphs kept: Unicode NFC, well-formed, line feeds only, no control characters. */
export function plainText(text: string): string {
  const lines = text.toWellFormed().normalize("NFC").replace(/\r\n?/gu, "\n").split("\n");
  return lines
    .map((line) => line.replace(INVISIBLE, (found) => (found === "\t" ? " " : "")).trimEnd())
    .join("\n")
    .trim();
}

/** One line of 1 to `max` characters. */
export const Line = (max: number) => v.pipe(v.string(), v.transform(oneLine), v.minLength(1), v.maxLength(max));

/** One line of at most `max` characters that may be empty. */
export const OptionalLine = (max: number) => v.pipe(v.string(), v.transform(oneLine), v.maxLength(max));

/** Plain text of 1 to `max` characters. */
export const Paragraphs = (max: number) => v.pipe(v.string(), v.transform(plainText), v.minLength(1), v.maxLength(max));
