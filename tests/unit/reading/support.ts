import { JSDOM } from "jsdom";
import { type Reading, readPage } from "../../../src/domain/evidence/reading";
import type { Item } from "../../../src/domain/evidence/reading/items";
import { domOf } from "../../../src/domain/evidence/reading/dom";
import { openContext } from "../../../src/domain/evidence/reading/open-context";
import { gatherText, type PageText } from "../../../src/domain/evidence/reading/selectors/page-text";
import type { SyntaxReader } from "../../../src/domain/evidence/reading/syntaxes/syntax-reader";
import { openWarnings } from "../../../src/domain/evidence/reading/warnings";

export const PAGE = "https://reviews.example/homes/elm-court";

const { DOMParser } = new JSDOM("").window;

/** A document as a saved page gives it: parsed, no script run, nothing loaded. */
export function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

/** The text of a whole page, gathered at once. */
export function textOf(document: Document): PageText {
  const steps = gatherText(domOf(document));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export function read(html: string, url = PAGE): Reading {
  return readPage(documentOf(html), url);
}

/** A page with one JSON-LD block; texts go in as they are, data as JSON. */
export function readBlock(block: unknown, rest = ""): Reading {
  const document = documentOf(
    `<!doctype html><title>Elm Court</title><script type="application/ld+json"></script>${rest}`,
  );
  const script = document.querySelector("script") as HTMLScriptElement;
  script.textContent = typeof block === "string" ? block : JSON.stringify(block);
  return readPage(document, PAGE);
}

/** The items a syntax reader gives for a page, and what it warned about. */
export function itemsIn(
  reader: SyntaxReader,
  html: string,
  url = PAGE,
): { items: Item[]; warnings: Reading["warnings"] } {
  const { warn, list } = openWarnings();
  const items: Item[] = [];
  for (const _pause of reader.read(openContext(documentOf(html), url, warn), (item) => items.push(item)));
  return { items, warnings: list() };
}

/** An item as plain data: its types, id and properties, items within items. */
export function asData(item: Item, depth = 0): object {
  const properties = [...item.properties].map(([name, values]) => [
    name,
    values.map((value) => (value.kind === "text" ? value.text : depth > 4 ? "…" : asData(value, depth + 1))),
  ]);
  const head = { ...(item.types.length > 0 && { types: item.types }), ...(item.id !== undefined && { id: item.id }) };
  return { ...head, ...(Object.fromEntries(properties) as object) };
}
