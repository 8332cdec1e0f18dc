import { absolute } from "../../addresses";
import type { Context } from "../../context";
import { tokens } from "./class-names";
import { addProperty, type Microformat, type PlainValue, type Prefix } from "./microformat";

/** What the properties of a microformat leave to be implied. */
export interface Explicit {
  /** Whether it has a p- or e- property, a u- property, a microformat within. */
  words: boolean;
  address: boolean;
  nested: boolean;
}

/** Adds `name`, `photo` and `url` where they are implied (microformats2 parsing, "parsing for implied properties"). */
export function addImplied(
  item: Microformat,
  explicit: Explicit,
  textOf: (element: Element) => string,
  context: Context,
): void {
  const { properties, element } = item;
  const add = (name: string, prefix: Prefix, said: Said | undefined): void => {
    if (said === undefined) return;
    const value: PlainValue = { kind: "plain", prefix, ...said };
    addProperty(item, name, value);
  };
  if (explicit.nested) return;
  if (!properties.has("name") && !explicit.words) add("name", "p", nameOf(element, textOf, context));
  if (explicit.address) return;
  if (!properties.has("photo")) add("photo", "u", photoOf(element, context));
  if (!properties.has("url")) add("url", "u", linkOf(element, context));
}

type Said = Pick<PlainValue, "text" | "element" | "encoded" | "alt">;

function nameOf(root: Element, textOf: (element: Element) => string, context: Context): Said {
  const own = labelOf(root, context);
  if (own !== undefined) return { text: own.trim(), element: root, encoded: true };
  for (
    let at = onlyChild(root, context), depth = 0;
    at !== undefined && depth < 2;
    at = onlyChild(at, context), depth++
  ) {
    if (isRoot(at, context)) break;
    const label = labelOf(at, context);
    if (label !== undefined && label !== "") return { text: label.trim(), element: root, encoded: true };
  }
  return { text: textOf(root).trim(), element: root, encoded: false };
}

/** What stands for a picture or an abbreviation. */
function labelOf(element: Element, { dom }: Context): string | undefined {
  const name = dom.name(element);
  if (name === "img" || name === "area") return dom.attribute(element, "alt") ?? undefined;
  return name === "abbr" ? (dom.attribute(element, "title") ?? undefined) : undefined;
}

function photoOf(root: Element, context: Context): Said | undefined {
  return (
    source(root, ["img", "src"], context) ??
    source(root, ["object", "data"], context) ??
    within(
      root,
      [
        ["img", "src"],
        ["object", "data"],
      ],
      context,
    )
  );
}

function linkOf(root: Element, context: Context): Said | undefined {
  return (
    source(root, ["a", "href"], context) ??
    source(root, ["area", "href"], context) ??
    within(
      root,
      [
        ["a", "href"],
        ["area", "href"],
      ],
      context,
    )
  );
}

type Kind = readonly [name: string, attribute: string];

function source(element: Element, [name, attribute]: Kind, { dom, base }: Context): Said | undefined {
  const text = dom.name(element) === name ? dom.attribute(element, attribute) : null;
  if (text === null) return undefined;
  const alt = name === "img" ? dom.attribute(element, "alt") : null;
  return { text: absolute(text, base), element, encoded: false, ...(alt !== null && { alt }) };
}

/** The only one of its kind among the children, or among those of an only child. */
function within(root: Element, kinds: readonly Kind[], context: Context): Said | undefined {
  const child = onlyChild(root, context);
  const parents = child === undefined || isRoot(child, context) ? [root] : [root, child];
  for (const parent of parents) {
    for (const kind of kinds) {
      const element = onlyOf(parent, kind, context);
      const found = element && !isRoot(element, context) ? source(element, kind, context) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

function onlyOf(parent: Element, [name]: Kind, { dom }: Context): Element | undefined {
  let found: Element | undefined;
  for (let child = dom.firstElement(parent); child !== null; child = dom.nextElement(child)) {
    if (dom.name(child) !== name) continue;
    if (found !== undefined) return undefined;
    found = child;
  }
  return found;
}

function onlyChild(parent: Element, { dom }: Context): Element | undefined {
  const child = dom.firstElement(parent);
  return child !== null && dom.nextElement(child) === null ? child : undefined;
}

const isRoot = (element: Element, { dom }: Context): boolean =>
  tokens(dom, element, "class").some((name) => /^h-[a-z0-9]/u.test(name));
