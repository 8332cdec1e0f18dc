import type { Dom, PageText, Selector, Stretch } from "../reading";
import { type Collapsed, collapsed } from "./collapsed";
import { findElement } from "./find-element";
import { findQuote } from "./find-quote";
import { wantedOf } from "./wanted";

/** A page in which places are looked for again, as it stands now. */
export interface AnchorPage {
  readonly dom: Dom;
  readonly text: PageText;
  readonly collapsed: Collapsed;
}

/** Where a place was found: the element, where its selector still leads to the quoted words, else the words alone. */
export interface Anchored {
  readonly how: "css" | "position" | "quote" | "fuzzy";
  /** How sure, from 0 to 1: 1 where element or words and all around them are as they were. */
  readonly score: number;
  readonly element?: Element;
  /** In UTF-16 units of the page's text. */
  readonly stretch?: Stretch;
}

export const anchorPage = (dom: Dom, text: PageText): AnchorPage => ({ dom, text, collapsed: collapsed(text.text) });

/**
 * Finds a place again by its W3C selectors (Web Annotation Data Model §4.2), or says nothing: it is orphaned. Words count
 * most: wherever a quote was taken, neither element nor position is believed unless the words are there. An element
 * without a quote (a picture, a `meta`) is taken by its CSS selector alone. What is not exactly there is looked for with
 * edits, in bounded work, and given up rather than guessed.
 */
export function anchor(page: AnchorPage, selectors: readonly Selector[]): Anchored | undefined {
  const quote = selectors.find((selector) => selector.type === "TextQuoteSelector");
  const position = selectors.find((selector) => selector.type === "TextPositionSelector");
  const css = selectors.find((selector) => selector.type === "CssSelector");
  const element = css && findElement(page.dom, css);
  if (!quote) return element && { how: "css", score: 1, element };
  const start = position && page.text.characters.toUnits(position.start);
  const wanted = wantedOf(quote, start ?? startOf(page, element), page.collapsed);
  const found = wanted && findQuote(page.collapsed.text, wanted);
  if (!found) return undefined;
  const stretch = page.collapsed.original(found);
  const { score } = found;
  if (!found.isExact) return { how: "fuzzy", score, stretch };
  if (element && holds(page, element, stretch))
    return { how: "css", score, stretch, ...(isAllOf(page, element, stretch) && { element }) };
  return { how: stretch.start === start ? "position" : "quote", score, stretch };
}

const startOf = ({ text }: AnchorPage, element: Element | undefined): number | undefined =>
  element && text.of(element)?.start;

/** A reader quotes a long text by its beginning. */
const CUT = 299;

/** Whether the quoted words are what an element says, not some of it: as readers quote, and people mark where they will. */
function isAllOf({ text }: AnchorPage, element: Element, { start, end }: Stretch): boolean {
  const own = text.of(element);
  if (own === undefined) return false;
  const isBegun = text.text.slice(own.start, start).trim() === "";
  return isBegun && (end - start >= CUT || text.text.slice(end, own.end).trim() === "");
}

function holds({ text }: AnchorPage, element: Element, stretch: Stretch): boolean {
  const own = text.of(element);
  return own !== undefined && own.start <= stretch.start && stretch.end <= own.end;
}
