import { absolute } from "../addresses";
import type { Context } from "../context";
import { addValue, type Item, type Place, type ReaderName } from "../items";
import { termOf, typeOf } from "../vocabulary";
import { valueOf } from "./microdata-value";

export const MICRODATA: ReaderName = { syntax: "microdata", name: "microdata", version: "1" };

/** An item that is being read, with the elements it has taken its properties from. */
export interface Scope {
  readonly element: Element;
  readonly item: Item;
  readonly taken: Set<Element>;
}

/** The item that an `itemscope` element opens, still without properties. */
export function openScope(element: Element, context: Context): Scope {
  const types = tokens(context.dom.attribute(element, "itemtype")).map(typeOf);
  const id = context.dom.attribute(element, "itemid")?.trim();
  const place: Place = { by: MICRODATA, element };
  const item: Item = {
    kind: "item",
    types,
    ...(id && { id: absolute(id, context.base) }),
    properties: new Map(),
    place,
  };
  return { element, item, taken: new Set() };
}

/** Gives an element's value to the item it belongs to, under each of its names. */
export function takeProperty(
  element: Element,
  inner: Item | undefined,
  owner: Scope,
  owned: Set<Item>,
  context: Context,
): void {
  const names = tokens(context.dom.attribute(element, "itemprop"));
  if (names.length === 0 || inner === owner.item || owner.taken.has(element)) return;
  owner.taken.add(element);
  const value = inner ?? valueOf(element, { by: MICRODATA, element }, context);
  if (value === undefined) return;
  if (inner) owned.add(inner);
  for (const name of names) addValue(owner.item, termOf(name), value);
}

/**
 * `itemprop-reverse` turns a property around: the inner item has the outer one as its value (W3C Microdata to RDF, "reverse
 * properties").
 */
export function takeReverse(inner: Scope, owner: Scope, { dom }: Context): void {
  for (const name of tokens(dom.attribute(inner.element, "itemprop-reverse"))) {
    addValue(inner.item, termOf(name), owner.item);
  }
}

function tokens(attribute: string | null): string[] {
  return attribute === null
    ? []
    : attribute
        .split(/\s+/u)
        .filter((token) => token !== "")
        .slice(0, 20);
}
