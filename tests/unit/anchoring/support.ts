import { type AnchorPage, type Anchored, anchorPage } from "../../../src/domain/evidence/anchoring";
import { type Selector, domOf } from "../../../src/domain/evidence/reading";
import { openCssPaths } from "../../../src/domain/evidence/reading/selectors/css-path";
import { positionOf, quoteOf, quotedOf } from "../../../src/domain/evidence/reading/selectors/text-quote";
import { documentOf, textOf } from "../reading/support";

export const pageIn = (document: Document): AnchorPage => anchorPage(domOf(document), textOf(document));

export const pageOf = (html: string): AnchorPage => pageIn(documentOf(html));

/** The selectors that a reading keeps of an element. */
export function selectorsOf({ dom, text }: AnchorPage, selector: string): Selector[] {
  const [element] = dom.all(selector);
  if (!element) throw new Error(`no ${selector}`);
  const own = text.of(element);
  const quoted = own && quotedOf(text, own);
  const css: Selector = { type: "CssSelector", value: openCssPaths(dom)(element) ?? "" };
  return quoted ? [css, quoteOf(text, quoted), positionOf(text, quoted)] : [css];
}

/** The words at the place that was found. */
export const wordsAt = ({ text }: AnchorPage, found: Anchored | undefined): string | undefined =>
  found?.stretch && text.text.slice(found.stretch.start, found.stretch.end);
