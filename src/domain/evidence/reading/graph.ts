import type { Steps } from "./context";
import { addValue, firstText, type Item, valuesOf } from "./items";
import { lineOf } from "./text/words";
import { translate } from "./data-vocabulary";
import { sortOf } from "./vocabulary";

/** The items of a page, joined. */
export interface Graph {
  /** Every item that says something, once each, parents before their parts. */
  readonly items: readonly Item[];
  /** The item a value stands for: a reference gives the item that has its `id`, a merged node its whole. */
  resolve(item: Item): Item;
  /** Items among the values of a property, references resolved. */
  itemsOf(item: Item, property: string): Item[];
  /** The item that a text names by its `id`, if it does. */
  named(id: string): Item | undefined;
  /** Whether no other item has this one as a value of an ordinary property. */
  isRoot(item: Item): boolean;
  /** The first item that has this one as a value of an ordinary property. */
  holderOf(item: Item): Item | undefined;
}

/** Values of these are listed or presented, not used up: a `mainEntity` still stands on its own. */
const PRESENTING = new Set(["mainEntity", "itemListElement", "item", "@graph"]);

const PAUSE_EVERY = 100;

/** Joins the items of all syntaxes: nodes of one `id` become one (JSON-LD 1.1 §4.1.3), references find their node. */
export function* joinItems(roots: readonly Item[]): Steps<Graph> {
  const found = yield* flatten(roots);
  const byId = new Map<string, Item[]>();
  const whole = new Map<Item, Item>();
  const items: Item[] = [];
  let joined = 0;
  for (const item of found.items) {
    const same = join(item, byId);
    if (same !== undefined) whole.set(item, same);
    else items.push(item);
    if (++joined % PAUSE_EVERY === 0) yield;
  }
  const named = (id: string): Item | undefined => byId.get(id)?.[0];
  const resolve = (item: Item): Item => {
    if (item.properties.size > 0) return whole.get(item) ?? item;
    return (item.id === undefined ? undefined : named(item.id)) ?? item;
  };
  const holders = new Map<Item, Item>();
  for (const [part, holder] of found.parts) {
    const whole = resolve(part);
    if (!holders.has(whole)) holders.set(whole, resolve(holder));
  }
  return {
    items,
    resolve,
    named,
    itemsOf: (item, property) =>
      valuesOf(item, property).flatMap((value) => (value.kind === "item" ? [resolve(value)] : [])),
    isRoot: (item) => !holders.has(item),
    holderOf: (item) => holders.get(item),
  };
}

interface Flat {
  items: Item[];
  /** Items that are values of others, and the first of these. */
  parts: Map<Item, Item>;
}

/** All items, depth first in the page's order; an explicit stack, as graphs may be cyclic and deep. */
function* flatten(roots: readonly Item[]): Steps<Flat> {
  const flat: Flat = { items: [], parts: new Map() };
  const seen = new Set<Item>();
  const stack = [...roots].reverse();
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (seen.has(item)) continue;
    seen.add(item);
    translate(item);
    if (item.properties.size > 0) flat.items.push(item);
    const first = stack.length;
    for (const [property, values] of item.properties) {
      for (const value of values) if (value.kind === "item") note(value, property, item, stack, flat.parts);
    }
    if (stack.length > first + 1) for (const each of stack.splice(first).reverse()) stack.push(each);
    if (seen.size % PAUSE_EVERY === 0) yield;
  }
  return flat;
}

function note(value: Item, property: string, holder: Item, stack: Item[], parts: Map<Item, Item>): void {
  stack.push(value);
  if (!PRESENTING.has(property) && !parts.has(value)) parts.set(value, holder);
}

/** Adds the item to an earlier node of the same `id`, and gives that node; or keeps it as the first of its `id`. */
function join(item: Item, byId: Map<string, Item[]>): Item | undefined {
  if (item.id === undefined) return undefined;
  const known = byId.get(item.id);
  if (known === undefined) {
    byId.set(item.id, [item]);
    return undefined;
  }
  const same = known.slice(0, 8).find((other) => isSameNode(other, item));
  if (same === undefined) known.push(item);
  else absorb(same, item);
  return same;
}

/** Pages reuse an `@id` for different things; a review or another name under the same `id` is another node. */
function isSameNode(one: Item, other: Item): boolean {
  const sort = sortOf(one);
  if (sort !== sortOf(other) && one.types.length > 0 && other.types.length > 0) return false;
  if (sort !== "thing" && sort !== "page") return false;
  const [name, otherName] = [firstText(one, "name"), firstText(other, "name")];
  return name === undefined || otherName === undefined || lineOf(name) === lineOf(otherName);
}

function absorb(into: Item, item: Item): void {
  for (const type of item.types) if (!into.types.includes(type)) into.types.push(type);
  for (const [property, values] of item.properties) for (const value of values) addValue(into, property, value);
}
