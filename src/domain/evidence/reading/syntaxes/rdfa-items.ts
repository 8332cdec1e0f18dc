import { absolute } from "../addresses";
import type { Context, Steps } from "../context";
import { addValue, type Item, type Literal, type Place, type ReaderName, type Value } from "../items";
import { LIMITS } from "../limits";
import { elementText } from "../text/element-text";
import { RDF, RDFA } from "./rdfa-prefixes";
import { isBlank, type Resource, type Triple } from "./rdfa-triple";
import { schemaProperty, schemaType } from "./rdfa-vocabularies";

export const RDFA_READER: ReaderName = { syntax: "rdfa", name: "rdfa", version: "1" };

/** Properties whose value is an address, even where the page describes what stands there. */
const ADDRESSES = new Set(["url", "sameAs", "mainEntityOfPage", "contentUrl", "discussionUrl", "thumbnailUrl"]);
const TYPE = `${RDF}type`;

const PAUSE_EVERY = 500;

/** The things that triples speak of, in the page's order, each with what is said of it in schema.org's terms. */
export function* itemsFrom(triples: readonly Triple[], context: Context): Steps<Item[]> {
  const names = openNames();
  const told = triples.filter((triple) => isOurs(triple, names, context));
  yield;
  const items = openItems(told, context);
  let count = 0;
  for (const triple of told) {
    if (++count % PAUSE_EVERY === 0) yield;
    if (triple.predicate === TYPE) continue;
    const property = names(triple.predicate);
    const value = valueOf(triple, property, items, context);
    if (value) addValue(items.get(triple.subject) as Item, property, value);
  }
  return [...items.values()];
}

/** Names of properties, each understood once. */
function openNames(): (iri: string) => string {
  const known = new Map<string, string>();
  return (iri) => {
    const name = known.get(iri) ?? schemaProperty(iri);
    known.set(iri, name);
    return name;
  };
}

/** What pages state in `meta` for others (Open Graph) has readers of its own; which vocabulary is used is no fact. */
function isOurs({ predicate, element }: Triple, names: (iri: string) => string, { dom }: Context): boolean {
  if (predicate.startsWith(RDFA)) return false;
  return predicate === TYPE || !names(predicate).includes(":") || dom.name(element) !== "meta";
}

/** The element that gives a thing its type is where it stands; else the first that speaks of it. */
function openItems(triples: readonly Triple[], context: Context): Map<Resource, Item> {
  const homes = new Map<Resource, Element>();
  const types = new Map<Resource, string[]>();
  for (const { subject, predicate, object, element } of triples) {
    if (predicate !== TYPE || typeof object !== "string") continue;
    const known = types.get(subject) ?? [];
    types.set(subject, known);
    if (known.length < 20) known.push(schemaType(object));
    if (!homes.has(subject)) homes.set(subject, element);
  }
  const items = new Map<Resource, Item>();
  for (const { subject, element } of triples) {
    if (items.has(subject)) continue;
    const place: Place = { by: RDFA_READER, element: homes.get(subject) ?? element };
    const id = isBlank(subject) ? undefined : absolute(subject, context.base);
    items.set(subject, {
      kind: "item",
      types: types.get(subject) ?? [],
      ...(id && { id }),
      properties: new Map(),
      place,
    });
  }
  return items;
}

function valueOf(
  { subject, object, element }: Triple,
  property: string,
  items: Map<Resource, Item>,
  context: Context,
): Value | undefined {
  const place: Place = { by: RDFA_READER, element };
  if (typeof object !== "string") {
    return object.text.trim() === "" ? undefined : { kind: "text", text: object.text, encoded: object.encoded, place };
  }
  const item = object === subject || ADDRESSES.has(property) ? undefined : items.get(object);
  if (item) return item;
  return isBlank(object) ? undefined : address(object, place, context);
}

/** An address, with the words of the link, as `<a property="author">` means the name. */
function address(iri: string, place: Place, context: Context): Literal {
  const name = context.dom.name(place.element);
  const words = name === "a" || name === "area" ? elementText(context.dom, place.element, LIMITS.text) : "";
  const label = words.trim() !== "" && context.budget.spend("text", words.length) ? words : undefined;
  const text = absolute(iri, context.base);
  return { kind: "text", text, encoded: false, place, ...(label !== undefined && { label }) };
}
