import type { Context } from "../context";
import type { Literal, Place, ReaderName } from "../items";

export const OPEN_GRAPH: ReaderName = { syntax: "open-graph", name: "open-graph", version: "1" };

/** The Open Graph tags of a page, in lower case: `og:title` → what it says, in the page's order. */
export type Tags = ReadonlyMap<string, readonly Literal[]>;

const SELECTORS = ["meta[property]", 'meta[name^="og:"]', 'meta[name^="product:"]'];
const NAME = /^(?:og|product|profile|books?|article|video|music|business|place|restaurant):[a-z0-9_:-]{1,60}$/u;
const MOST = 2_000;
const MOST_OF_ONE = 200;

/** Tags in `meta` elements; the prefixes are taken as everybody writes them, declared or not. @see https://ogp.me/ */
export function readTags({ dom, budget }: Context): Tags {
  const tags = new Map<string, Literal[]>();
  let count = 0;
  for (const element of SELECTORS.flatMap((selector) => [...dom.all(selector)])) {
    if (++count > MOST || !budget.spend("nodes", 1)) break;
    const text = dom.attribute(element, "content") ?? "";
    if (text.trim() === "") continue;
    for (const name of namesOf(dom.attribute(element, "property") ?? dom.attribute(element, "name") ?? "")) {
      const known = tags.get(name);
      if (!known) tags.set(name, [literal(text, element)]);
      else if (known.length < MOST_OF_ONE) known.push(literal(text, element));
    }
  }
  return tags;
}

function namesOf(attribute: string): string[] {
  const names = attribute.slice(0, 500).toLowerCase().split(/\s+/u);
  return names.filter((name) => NAME.test(name));
}

function literal(text: string, element: Element): Literal {
  const place: Place = { by: OPEN_GRAPH, element };
  return { kind: "text", text, encoded: true, place };
}

/** What the first of these tags that is there says. */
export function firstTag(tags: Tags, ...names: string[]): Literal | undefined {
  for (const name of names) {
    const [first] = tags.get(name) ?? [];
    if (first) return first;
  }
  return undefined;
}
