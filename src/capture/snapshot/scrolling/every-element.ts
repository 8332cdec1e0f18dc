import { openTrees, rootOf, withinOf } from "../../../domain/evidence/reading";

const PAUSE_EVERY = 500;

/** Every element of a document and of its open shadow trees; the page has its turn in between. */
export async function* everyElement(
  document: Document,
  pause: () => Promise<void> | undefined,
): AsyncGenerator<Element, void> {
  for (const tree of openTrees(document)) {
    const root = rootOf(document);
    const all = tree === document ? [root, ...withinOf(root, "*")] : (tree as ShadowRoot).querySelectorAll("*");
    let count = 0;
    for (const element of all) {
      yield element;
      if (++count % PAUSE_EVERY === 0) await pause();
    }
  }
}
