import type { Context, Steps } from "../context";
import type { Item } from "../items";
import { LIMITS } from "../limits";
import { elementText } from "../text/element-text";
import { itemsFrom, RDFA_READER } from "./rdfa-items";
import { RDFA_MARKS } from "./rare-marks";
import { copyPatterns } from "./rdfa-patterns";
import { joinScale } from "./rdfa-ratings";
import type { Triple } from "./rdfa-triple";
import { readTriples } from "./rdfa-triples";
import type { SyntaxReader } from "./syntax-reader";

/**
 * RDFa 1.1 as pages use it: Lite, and the Core of older ones (`rel`, `about`, chaining, `xmlns:`). Names of
 * GoodRelations, rev, FOAF and Dublin Core become schema.org's own.
 * @see https://www.w3.org/TR/rdfa-core/ and https://www.w3.org/TR/html-rdfa/
 */
export const rdfa: SyntaxReader = { ...RDFA_READER, read: readRdfa };

function* readRdfa(context: Context, add: (item: Item) => void): Steps {
  if (!hasMarks(context)) return;
  const triples: Triple[] = [];
  const textOf = (element: Element): string => {
    const text = elementText(context.dom, element, LIMITS.text);
    return context.budget.spend("text", text.length) ? text : "";
  };
  yield* readTriples(context, { textOf, lite: true }, (triple) => triples.push(triple));
  const items = yield* itemsFrom(copyPatterns(triples), context);
  for (const item of items) joinScale(item);
  yield;
  for (const item of rootsOf(items)) add(item);
}

function hasMarks({ dom }: Context): boolean {
  return RDFA_MARKS.some((mark) => dom.all(mark).length > 0);
}

/** Items that are no value of another; of those that only name each other in a circle, the first. */
function rootsOf(items: readonly Item[]): Item[] {
  const parts = new Map(items.map((item) => [item, partsOf(item)]));
  const owned = new Set([...parts.values()].flat());
  const reached = new Set<Item>();
  const roots: Item[] = [];
  const visit = (root: Item): void => {
    if (reached.has(root)) return;
    roots.push(root);
    const stack = [root];
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
      if (reached.has(item)) continue;
      reached.add(item);
      for (const part of parts.get(item) ?? []) stack.push(part);
    }
  };
  for (const item of items) if (!owned.has(item)) visit(item);
  for (const item of items) visit(item);
  return roots;
}

function partsOf(item: Item): Item[] {
  const parts: Item[] = [];
  for (const values of item.properties.values())
    for (const value of values) if (value.kind === "item") parts.push(value);
  return parts;
}
