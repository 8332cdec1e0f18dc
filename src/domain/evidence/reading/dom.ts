import { composedDom } from "./dom/composed-dom";
import type { Dom } from "./dom/interface";
import { lightDom } from "./dom/light-dom";
import { findShadowTrees } from "./dom/shadow-trees";

export type { Dom };

/**
 * The unshadowed members of this document's own realm; works in a tab, in an isolated world and in jsdom. Shadow trees
 * are looked for once, now; `onTooMany` is told where a page has more than are read.
 */
export function domOf(document: Document, onTooMany: () => void = () => undefined): Dom {
  const light = lightDom(document);
  const trees = findShadowTrees(document, onTooMany);
  return trees ? composedDom(document, light, trees) : light;
}
