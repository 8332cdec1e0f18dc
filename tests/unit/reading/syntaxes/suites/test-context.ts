import { openBudget } from "../../../../../src/domain/evidence/reading/budget";
import type { Context } from "../../../../../src/domain/evidence/reading/context";
import { domOf } from "../../../../../src/domain/evidence/reading/dom";
import type { Item } from "../../../../../src/domain/evidence/reading/items";
import { baseOf } from "../../../../../src/domain/evidence/reading/page-signals";
import type { SyntaxReader } from "../../../../../src/domain/evidence/reading/syntaxes/syntax-reader";

/** What a syntax reader is given for a page. */
export function openTestContext(document: Document, url: string): Context {
  const dom = domOf(document);
  const bases = [...dom.all("base[href]")].slice(0, 1).map((element) => dom.attribute(element, "href"));
  const warn = (): void => undefined;
  return { document, dom, url, base: baseOf(url, bases), budget: openBudget(warn), warn };
}

/** All items that a syntax reader gives for a page. */
export function itemsOf(reader: SyntaxReader, document: Document, url: string): Item[] {
  const items: Item[] = [];
  const steps = reader.read(openTestContext(document, url), (item) => items.push(item));
  while (!steps.next().done);
  return items;
}
