import type { Context } from "./context";
import type { Item, Place, Value } from "./items";
import { LIMITS } from "./limits";
import type { Provenance, Selector } from "./model";
import { briefJson } from "./selectors/brief-json";
import { openCssPaths } from "./selectors/css-path";
import { JSON_POINTER, pointerOf } from "./selectors/json-pointer";
import { quoteOf } from "./selectors/text-quote";
import { asWritten } from "./text/clean";
import { elementText } from "./text/element-text";

/** Says where and in which words the page makes a statement. */
export type Cite = (value: Value) => Provenance;

/** Characters of the page's own words kept beside a fact; the selectors lead to the rest. */
const RAW = 4_000;

/** A maker of provenance for one reading. Places that several facts share are described once. */
export function openCitations(context: Context): Cite {
  const cssPath = openCssPaths(context.dom);
  const known = new Map<Element, Selector[]>();
  const selectorsAt = (element: Element, quoted: boolean): Selector[] => {
    const before = known.get(element);
    if (before) return before;
    const path = cssPath(element);
    const quote = quoted ? quoteOf(context.dom, element) : undefined;
    const selectors: Selector[] = [...(path === undefined ? [] : [{ type: "CssSelector" as const, value: path }])];
    if (quote) selectors.push(quote);
    known.set(element, selectors);
    return selectors;
  };
  return (value) => {
    const { by, element, data } = value.place;
    const inBlock = data !== undefined;
    const selectors = [...selectorsAt(element, !inBlock), ...(inBlock ? fragment(value.place) : [])];
    const raw = value.kind === "text" ? value.text : rawOf(value, context);
    return { syntax: by.syntax, reader: by.name, version: by.version, selectors, raw: asWritten(raw, RAW) };
  };
}

function fragment(place: Place): Selector[] {
  const value = pointerOf(place);
  return value.length > LIMITS.short ? [] : [{ type: "FragmentSelector", value, conformsTo: JSON_POINTER }];
}

function rawOf(item: Item, context: Context): string {
  if (item.place.data !== undefined) return briefJson(item.place.data, RAW);
  const text = elementText(context.dom, item.place.element, RAW).trim();
  return text === "" ? summary(item) : text;
}

/** An item written in `meta` elements has no words of its own: its properties speak for it. */
function summary({ properties }: Item): string {
  const lines = [...properties].map(([name, values]) => {
    const texts = values.slice(0, 5).map((value) => (value.kind === "text" ? value.text.slice(0, 200) : "…"));
    return `${name}: ${texts.join(", ")}`;
  });
  return lines.slice(0, 50).join("; ");
}
