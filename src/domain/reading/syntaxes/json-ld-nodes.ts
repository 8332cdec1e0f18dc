import { absolute } from "../addresses";
import type { Context, Steps } from "../context";
import { addValue, type Item, type Literal, type Place, type Value } from "../items";
import { type Terms, termsUnder } from "./json-ld-terms";

/** Where the walk is: the place in the block, the terms in force there, how deep. */
interface At {
  readonly place: Place;
  readonly terms: Terms;
  readonly depth: number;
}

type Add = (item: Item) => void;
type Json = Record<string, unknown>;

/** Node objects of a parsed block: one, an array of them, or a `@graph`; each goes to `add`. */
export function* readNodes(json: unknown, at: At, context: Context, add: Add): Steps {
  for (const value of yield* readValues(json, at, context, add)) if (value.kind === "item") add(value);
}

/** The values that a piece of JSON states; nested nodes are items in them. */
function* readValues(json: unknown, at: At, context: Context, add: Add): Steps<Value[]> {
  if (typeof json !== "object" || json === null) return literal(json, at.place);
  if (!context.budget.allows(at.depth) || !context.budget.spend("nodes", 1)) return [];
  if (Array.isArray(json)) return yield* readArray(json, at, context, add);
  const object = json as Json;
  if ("@value" in object) return literal(object["@value"], at.place);
  if ("@list" in object) return yield* readValues(object["@list"], below(at, "@list", object["@list"]), context, add);
  if ("@set" in object) return yield* readValues(object["@set"], below(at, "@set", object["@set"]), context, add);
  yield;
  return [yield* readNode(object, at, context, add)];
}

function* readArray(array: unknown[], at: At, context: Context, add: Add): Steps<Value[]> {
  const values: Value[] = [];
  for (const [index, element] of array.entries()) {
    if (!context.budget.spend("nodes", 1)) break;
    for (const value of yield* readValues(element, below(at, index, element), context, add)) values.push(value);
  }
  return values;
}

function* readNode(object: Json, outer: At, context: Context, add: Add): Steps<Item> {
  const terms = "@context" in object ? termsUnder(object["@context"], outer.terms) : outer.terms;
  const at = { ...outer, terms };
  const keys = Object.keys(object);
  const item = headOf(object, keys, at, context);
  for (const key of keys) {
    if (!context.budget.spend("nodes", 1)) break;
    const term = terms.term(key);
    if (!term.startsWith("@")) yield* readProperty(item, term, below(at, key, object[key]), context, add);
    else if (term === "@graph" || term === "@included")
      yield* readNodes(object[key], below(at, key, object[key]), context, add);
    else if (term === "@reverse") yield* readReverse(item, object[key], below(at, key, object[key]), context, add);
  }
  return item;
}

function headOf(object: Json, keys: string[], at: At, context: Context): Item {
  const types: string[] = [];
  let id: string | undefined;
  for (const key of keys) {
    const term = at.terms.term(key);
    if (term === "@type") types.push(...strings(object[key]).map((name) => at.terms.type(name)));
    else if (term === "@id" && typeof object[key] === "string") id = idOf(object[key], context.base);
  }
  return { kind: "item", types, ...(id !== undefined && { id }), properties: new Map(), place: at.place };
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

function* readProperty(item: Item, term: string, at: At, context: Context, add: Add): Steps {
  for (const value of yield* readValues(at.place.data, at, context, add)) addValue(item, term, value);
}

/** `@reverse` (JSON-LD 1.1 §4.8): the nodes within have this item as the value of the property. */
function* readReverse(item: Item, json: unknown, at: At, context: Context, add: Add): Steps {
  if (typeof json !== "object" || json === null) return;
  for (const [key, nodes] of Object.entries(json)) {
    for (const value of yield* readValues(nodes, below(at, key, nodes), context, add)) {
      if (value.kind !== "item") continue;
      addValue(value, at.terms.term(key), item);
      add(value);
    }
  }
}

function below(at: At, key: string | number, data: unknown): At {
  return {
    place: { by: at.place.by, element: at.place.element, parent: at.place, key, data },
    terms: at.terms,
    depth: at.depth + 1,
  };
}

function literal(json: unknown, place: Place): Literal[] {
  if (typeof json !== "string" && typeof json !== "number" && typeof json !== "boolean") return [];
  const text = String(json);
  return text.trim() === "" ? [] : [{ kind: "text", text, encoded: true, place }];
}
