import type { Dom } from "./interface";
import { typeOf } from "./nodes";

const ELEMENT = 1;
const TEXTS: ReadonlySet<number> = new Set([3, 4]);

/** The text of a node that has shadow trees within, theirs included. Only `holders`, which have one within, are entered. */
export function composedText(dom: Dom, light: Dom, root: Node, holders: ReadonlySet<Node>): string {
  let text = "";
  for (let node = dom.firstChild(root); node !== null;) {
    if (TEXTS.has(typeOf(node))) text += (node as Text).data;
    const isHolder = holders.has(node);
    if (typeOf(node) === ELEMENT && !isHolder) text += light.text(node);
    node = (isHolder ? dom.firstChild(node) : null) ?? following(dom, node, root);
  }
  return text;
}

function following(dom: Dom, from: Node, root: Node): Node | null {
  for (let at: Node | null = from; at !== null && at !== root; at = dom.parent(at)) {
    const next = dom.nextSibling(at);
    if (next !== null) return next;
  }
  return null;
}
