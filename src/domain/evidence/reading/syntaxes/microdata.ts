import type { Context, Steps } from "../context";
import type { Item } from "../items";
import { addReferenced } from "./microdata-itemref";
import { MICRODATA, openScope, type Scope, takeProperty, takeReverse } from "./microdata-scope";
import type { SyntaxReader } from "./syntax-reader";

/**
 * Microdata items, as in the WHATWG algorithm (HTML, microdata, "associating names with items"), in one pass over the
 * elements that carry it. A property that is an item but belongs to none is given as an item of its own: review widgets
 * are often pasted where the page has no item around them.
 */
export const microdata: SyntaxReader = { ...MICRODATA, read: readMicrodata };

const PAUSE_EVERY = 200;

function* readMicrodata(context: Context, add: (item: Item) => void): Steps {
  const scopes = new Map<Element, Scope>();
  const owned = new Set<Item>();
  const open: Scope[] = [];
  let count = 0;
  for (const element of context.dom.all("[itemscope],[itemprop]")) {
    if (!context.budget.spend("nodes", 1)) break;
    if (++count % PAUSE_EVERY === 0) yield;
    while (open.length > 0 && !context.dom.contains((open.at(-1) as Scope).element, element)) open.pop();
    const owner = open.at(-1);
    const scope = context.dom.has(element, "itemscope") ? openScope(element, context) : undefined;
    if (owner) takeProperty(element, scope?.item, owner, owned, context);
    if (scope) {
      if (owner) takeReverse(scope, owner, context);
      scopes.set(element, scope);
      open.push(scope);
    }
  }
  yield* addReferenced(scopes, owned, context);
  for (const { item } of scopes.values()) if (!owned.has(item)) add(item);
}
