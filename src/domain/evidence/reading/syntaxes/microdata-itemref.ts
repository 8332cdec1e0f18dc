import type { Context, Steps } from "../context";
import type { Item } from "../items";
import { type Scope, takeProperty } from "./microdata-scope";

/** Properties that stand elsewhere: those within the elements an item names in `itemref` (HTML, microdata, "itemref"). */
export function* addReferenced(scopes: ReadonlyMap<Element, Scope>, owned: Set<Item>, context: Context): Steps {
  const within = new Map<Element, readonly Element[]>();
  for (const scope of scopes.values()) {
    const ids = context.dom.attribute(scope.element, "itemref");
    if (ids === null) continue;
    for (const id of ids.split(/\s+/u).slice(0, 100)) {
      const root = id === "" ? null : context.dom.byId(id, scope.element);
      if (root === null) continue;
      for (const element of propertiesWithin(root, within, context)) {
        if (!context.budget.spend("nodes", 1)) return;
        takeProperty(element, scopes.get(element)?.item, scope, owned, context);
      }
      yield;
    }
  }
}

/** The property elements of a subtree that belong to no item inside it; found once for each root. */
function propertiesWithin(
  root: Element,
  known: Map<Element, readonly Element[]>,
  context: Context,
): readonly Element[] {
  const before = known.get(root);
  if (before) return before;
  const found: Element[] = context.dom.has(root, "itemprop") ? [root] : [];
  const inner = context.dom.has(root, "itemscope") ? [] : context.dom.all("[itemscope],[itemprop]", root);
  let scope: Element | undefined;
  for (const element of inner) {
    if (!context.budget.spend("nodes", 1)) break;
    if (scope && context.dom.contains(scope, element)) continue;
    if (context.dom.has(element, "itemprop")) found.push(element);
    scope = context.dom.has(element, "itemscope") ? element : undefined;
  }
  known.set(root, found);
  return found;
}
