import { absolute } from "../addresses";
import type { Context, Steps } from "../context";
import { addValue, type Item, type Literal, type Place, type Value } from "../items";
import { type Terms, termsUnder } from "./json-ld-terms";

/** Where the walk is: the place in the block, the terms in force there, how deep. */
interface At {
  readonly place: Place;
  readonly terms: Terms;
  readonly depth: number;
  /** Asked at each node: whether it is time for a pause. To go up through all that is open takes longer than to read one. */
  readonly isTime: () => boolean;
}

type Add = (item: Item) => void;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Objects that only say something of the value within (JSON-LD 1.1 §4.2, §4.3). */
const WRAPPERS = ["@value", "@list", "@set"] as const;

type Json = Record<string, unknown>;

/** Node objects of a parsed block: one, an array of them, or a `@graph`; each goes to `add`. */
export function* readNodes(json: unknown, at: At, context: Context, add: Add): Steps {
  for (const value of yield* readValues(json, at, context, add)) if (value.kind === "item") add(value);
}

/** The values that a piece of JSON states; nested nodes are items in them. */
function* readValues(json: unknown, at: At, context: Context, add: Add): Steps<Value[]> {
  if (!isNested(json)) return literal(json, at.place);
  if (!context.budget.allows(at.depth) || !context.budget.spend("nodes", 1)) return [];
  if (at.isTime()) yield;
  if (Array.isArray(json)) return yield* readArray(json, at, context, add);
  const object = json as Json;
  for (const wrapper of WRAPPERS) {
    if (wrapper in object) return yield* readValues(object[wrapper], below(at, wrapper, object[wrapper]), context, add);
  }
  return [yield* readNode(object, at, context, add)];
}

function* readArray(array: unknown[], at: At, context: Context, add: Add): Steps<Value[]> {
  const values: Value[] = [];
  for (let index = 0; index < array.length; index++) {
    const element: unknown = array[index];
    if (!context.budget.spend("nodes", 1)) break;
    if (!isNested(element)) values.push(...literal(element, placeBelow(at.place, index, element)));
    else for (const value of yield* readValues(element, below(at, index, element), context, add)) values.push(value);
  }
  return values;
}

function* readNode(object: Json, outer: At, context: Context, add: Add): Steps<Item> {
  const terms = "@context" in object ? termsUnder(object["@context"], outer.terms) : outer.terms;
  const at = { ...outer, terms };
  const item: Writable<Item> = { kind: "item", types: [], properties: new Map(), place: at.place };
  for (const key of Object.keys(object)) {
    if (!context.budget.spend("nodes", 1)) break;
    const term = terms.term(key);
    if (term in object && term !== key && term.startsWith("@")) continue; // "type" beside "@type" is some other type
    const json = object[key];
    const reversed = terms.reverse(key);
    if (reversed !== undefined) yield* readReversed(item, reversed, json, below(at, key, json), context, add);
    else if (term === "@type") item.types.push(...strings(json).map((name) => terms.type(name)));
    else if (term === "@id" && typeof json === "string") item.id = idOf(json, context.base);
    else if (term === "@graph" || term === "@included") yield* readNodes(json, below(at, key, json), context, add);
    else if (term === "@reverse") yield* readReverse(item, json, below(at, key, json), context, add);
    else if (term.startsWith("@")) continue;
    else if (isNested(json)) yield* readNested(item, term, key, json, at, context, add);
    else for (const value of literal(json, placeBelow(at.place, key, json))) addValue(item, term, value);
  }
  return item;
}

const isNested = (json: unknown): json is object => typeof json === "object" && json !== null;

/** A property whose value is more than a text. */
function* readNested(item: Item, term: string, key: string, json: object, at: At, context: Context, add: Add): Steps {
  const isMap = at.terms.isMap(key) && !Array.isArray(json) && !("@value" in json);
  const inner = below(at, key, json);
  const parts: [unknown, At][] = isMap
    ? Object.entries(json).map(([name, each]) => [each, below(inner, name, each)])
    : [[json, inner]];
  for (const [part, place] of parts) {
    for (const value of yield* readValues(part, place, context, add)) addValue(item, term, value);
  }
}

/** Blank node labels hold within the page; all else is an IRI. */
function idOf(text: string, base: string): string {
  return text.startsWith("_:") ? text : absolute(text, base);
}

function strings(json: unknown): string[] {
  const list: unknown[] = Array.isArray(json) ? json.slice(0, 20) : [json];
  return list
    .filter((each): each is string => typeof each === "string" && each !== "")
    .map((each) => each.slice(0, 500));
}

/** `@reverse` (JSON-LD 1.1 §4.8): the nodes within have this item as the value of the property. */
function* readReverse(item: Item, json: unknown, at: At, context: Context, add: Add): Steps {
  if (typeof json !== "object" || json === null) return;
  for (const [key, nodes] of Object.entries(json)) {
    yield* readReversed(item, at.terms.term(key), nodes, below(at, key, nodes), context, add);
  }
}

function* readReversed(item: Item, term: string, nodes: unknown, at: At, context: Context, add: Add): Steps {
  for (const value of yield* readValues(nodes, at, context, add)) {
    if (value.kind !== "item") continue;
    addValue(value, term, item);
    add(value);
  }
}

function below({ place, terms, depth, isTime }: At, key: string | number, data: unknown): At {
  return { place: placeBelow(place, key, data), terms, depth: depth + 1, isTime };
}

function placeBelow(parent: Place, key: string | number, data: unknown): Place {
  return { by: parent.by, element: parent.element, parent, key, data };
}

function literal(json: unknown, place: Place): Literal[] {
  if (typeof json !== "string" && typeof json !== "number" && typeof json !== "boolean") return [];
  const text = String(json);
  return text.trim() === "" ? [] : [{ kind: "text", text, encoded: true, place }];
}
