import { findShadowTrees } from "./shadow-trees";

/** The document and every open shadow tree in it: what there is to watch for changes. */
export function openTrees(document: Document): Node[] {
  const trees = findShadowTrees(document, () => undefined);
  return [document, ...(trees?.hostOf.keys() ?? [])];
}
