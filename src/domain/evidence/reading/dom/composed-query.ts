import type { Dom } from "./interface";
import { method } from "./members";
import type { ShadowTrees } from "./shadow-trees";

const FOLLOWING = 4;

/** `all` over a document and its shadow trees. Only `holders` have a host within. */
export function composedQuery(
  document: Document,
  light: Dom,
  { hostsIn, rootOf, hostOf }: ShadowTrees,
  holders: ReadonlySet<Node>,
): Dom["all"] {
  const fragment = method<[], DocumentFragment>(document, "createDocumentFragment").call(document);
  const queryRoot = method<[string], NodeListOf<Element>>(fragment, "querySelectorAll");
  const position = method<[Node], number>(fragment, "compareDocumentPosition");
  const rootNode = method<[], Node>(fragment, "getRootNode");

  /** Everything within a tree, or within an element of it, the shadow trees at their hosts' places. */
  const gather = (tree: Node, selector: string, within?: Element): ArrayLike<Element> & Iterable<Element> => {
    const own = hostOf.has(tree) && !within ? queryRoot.call(tree, selector) : light.all(selector, within);
    const hosts = (hostsIn.get(tree) ?? []).filter((host) => !within || light.contains(within, host));
    const inner = hosts.map((host) => ({ host, found: gather(rootOf.get(host) as Node, selector) }));
    return inner.some(({ found }) => found.length > 0) ? woven(own, inner) : own;
  };

  const woven = (
    own: ArrayLike<Element>,
    inner: readonly { readonly host: Element; readonly found: ArrayLike<Element> & Iterable<Element> }[],
  ): Element[] => {
    const all: Element[] = [];
    let at = 0;
    for (const { host, found } of inner) {
      if (found.length === 0) continue;
      const end = placeOf(host, own, at);
      while (at < end) all.push(own[at++] as Element);
      for (const each of found) all.push(each);
    }
    while (at < own.length) all.push(own[at++] as Element);
    return all;
  };

  /** How many of the elements, in document order, do not come behind the host; at least `from`. */
  const placeOf = (host: Element, own: ArrayLike<Element>, from: number): number => {
    let [low, high] = [from, own.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (position.call(host, own[middle] as Element) & FOLLOWING) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  return (selector, within) => {
    if (within)
      return holders.has(within) ? gather(rootNode.call(within), selector, within) : light.all(selector, within);
    return gather(document, selector);
  };
}
