import type { Dom } from "./interface";
import { typeOf } from "./nodes";

const TEXT = 3;

/** The text nodes of a document and its shadow trees, in the order of the composed tree. */
export function composedTexts(
  document: Document,
  dom: Pick<Dom, "firstChild" | "nextSibling" | "parent">,
): Pick<Dom, "texts" | "textFrom" | "textAfter"> {
  const behind = (node: Node): Node | null => {
    for (let at: Node | null = node; at !== null; at = dom.parent(at)) {
      const next = dom.nextSibling(at);
      if (next !== null) return next;
    }
    return null;
  };
  const firstText = (from: Node | null): Text | null => {
    let node = from;
    while (node !== null && typeOf(node) !== TEXT) node = dom.firstChild(node) ?? behind(node);
    return node as Text | null;
  };
  return {
    *texts() {
      for (let node = firstText(dom.firstChild(document)); node !== null; node = firstText(behind(node))) yield node;
    },
    textFrom: firstText,
    textAfter: (node) => firstText(behind(node)),
  };
}
