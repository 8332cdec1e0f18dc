import type { Selector } from "../model";
import type { PageText, Stretch } from "./page-text";

type TextQuote = Extract<Selector, { type: "TextQuoteSelector" }>;
type TextPosition = Extract<Selector, { type: "TextPositionSelector" }>;

const EXACT = 300;
const CONTEXT = 32;

/**
 * What is quoted of an element's text: all of it without the white space at its ends, a long one by its beginning; no
 * character cut in two.
 */
export function quotedOf({ text }: PageText, { start, end }: Stretch): Stretch | undefined {
  const words = text.slice(start, end);
  const first = start + (words.length - words.trimStart().length);
  const last = Math.min(start + words.trimEnd().length, first + EXACT);
  return first < last ? { start: first, end: isWithinCharacter(text, last) ? last - 1 : last } : undefined;
}

/** A stretch of the page's text with 32 UTF-16 units of it on either side (W3C Web Annotation §4.2.4). */
export function quoteOf({ text }: PageText, { start, end }: Stretch): TextQuote {
  const [from, to] = [Math.max(start - CONTEXT, 0), end + CONTEXT];
  const prefix = text.slice(isWithinCharacter(text, from) ? from + 1 : from, start);
  const suffix = text.slice(end, isWithinCharacter(text, to) ? to - 1 : to);
  return {
    type: "TextQuoteSelector",
    exact: text.slice(start, end).toWellFormed(),
    ...(prefix !== "" && { prefix: prefix.toWellFormed() }),
    ...(suffix !== "" && { suffix: suffix.toWellFormed() }),
  };
}

/** Where a stretch stands in the page's text, in characters (W3C Web Annotation §4.2.5). */
export function positionOf({ characters }: PageText, { start, end }: Stretch): TextPosition {
  return { type: "TextPositionSelector", start: characters.fromUnits(start), end: characters.fromUnits(end) };
}

/** Whether a cut here would leave half a character on either side. */
function isWithinCharacter(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(at - 1, 0), at + 1));
}
