import type { Context } from "../../context";
import { addValue, type Item, type Literal, type Place, type ReaderName, type Value, valuesOf } from "../../items";
import { isAggregate, isReview } from "../../vocabulary";
import { cardType } from "./card-type";
import type { Microformat, PlainValue, PropertyValue } from "./microformat";
import { type Shape, SHAPES } from "./schema-names";
import { settle } from "./settle";

export const MICROFORMATS: ReaderName = { syntax: "microformats", name: "microformats", version: "1" };

/** Longer names are no names but all the text of a microformat that has none (an implied name). */
const LONGEST_NAME = 300;

/** A microformat and those within it as items in schema.org's terms; what is no part of it goes to `add` itself. */
export function itemFrom(
  microformat: Microformat,
  role: string,
  add: (item: Item) => void,
  context: Context,
): Item | undefined {
  const shape = shapeOf(microformat);
  const item = shape && itemOf(microformat, shape, role, add, context);
  for (const child of microformat.children) {
    const inner = itemFrom(child, "", add, context);
    if (inner === undefined) continue;
    if (item && carries(item, inner)) addOpinion(item, inner);
    else add(inner);
  }
  return item;
}

/** The first of its types that has a shape; an experience is often an event and a card at once. */
function shapeOf({ types }: Microformat): Shape | undefined {
  const shapes = types.map((type) => SHAPES.get(type)).filter((each) => each !== undefined);
  return shapes.find(({ type }) => type !== "");
}

function itemOf(
  microformat: Microformat,
  shape: Shape,
  role: string,
  add: (item: Item) => void,
  context: Context,
): Item {
  const { element, properties } = microformat;
  const type =
    shape.type === "Person" && microformat.types.includes("h-card") ? cardType(microformat, role, context) : shape.type;
  const item: Item = { kind: "item", types: [type], properties: new Map(), place: placeOf(element) };
  for (const [name, values] of properties) {
    const property = shape.properties.get(name);
    if (property === undefined) continue;
    for (const value of values) addOne(item, property, value, add, context);
  }
  settle(item, microformat, context);
  return item;
}

const placeOf = (element: Element): Place => ({ by: MICROFORMATS, element });

function addOne(item: Item, property: string, value: PropertyValue, add: (item: Item) => void, context: Context): void {
  const made =
    value.kind === "plain" ? literalOf(value, property, context) : itemFrom(value.item, property, add, context);
  if (made === undefined) return;
  if (made.kind === "item" && property === "review") addOpinion(item, made);
  else if (!holds(item, property, made)) addValue(item, property, made);
}

function addOpinion(item: Item, opinion: Item): void {
  addValue(item, isAggregate(opinion) ? "aggregateRating" : "review", opinion);
}

/** Classic pages often mark one value twice, e.g. by class and by `rel`. */
function holds(item: Item, property: string, value: Value): boolean {
  return (
    value.kind === "text" &&
    valuesOf(item, property).some((other) => other.kind === "text" && other.text === value.text)
  );
}

function literalOf(value: PlainValue, property: string, context: Context): Literal | undefined {
  const text = property === "email" || property === "telephone" ? contact(value, context) : value.text;
  if (text.trim() === "" || (property === "name" && text.length > LONGEST_NAME)) return undefined;
  const label = value.prefix === "p" && value.alt !== undefined ? { label: value.alt } : {};
  return { kind: "text", text, encoded: value.encoded, place: placeOf(value.element), ...label };
}

/** An address to write or to call, without its scheme; a mail address that is plain text was taken for a relative one. */
function contact({ text, element }: PlainValue, { dom }: Context): string {
  if (/^https?:/iu.test(text)) return dom.text(element).trim();
  return text.replace(/^(?:mailto|tel):/iu, "").replace(/\?.*$/su, "");
}

/** Whether an opinion that stands within a thing, and names no other, is about it. */
function carries(item: Item, inner: Item): boolean {
  if (!isReview(inner) && !isAggregate(inner)) return false;
  return !inner.properties.has("itemReviewed") && CARRIERS.has(item.types[0] ?? "");
}

const CARRIERS = new Set(["Product", "Recipe", "Event", "Organization", "Place", "Thing"]);
