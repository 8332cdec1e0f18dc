import {
  bodyOf,
  childrenOf,
  nodeNameOf,
  openTrees,
  rootOf,
  shownTextOf,
  textOf,
  withinOf,
} from "../../domain/evidence/reading";

const LONGEST = 5_000_000;
/** Elements whose words are asked for at once: to ask for more would hold the page up. */
const MOST_AT_ONCE = 1_500;

export interface PageWords {
  readonly text: string;
  readonly isCut: boolean;
}

/** The words of a page as it shows them, one block a line, with those of its open shadow trees after them. */
export async function pageWords(document: Document, pause: () => Promise<void> | undefined): Promise<PageWords> {
  const lines: string[] = [];
  let length = 0;
  const roots = openTrees(document).map((tree) => (tree === document ? shownIn(document) : tree));
  const open: Node[] = roots.reverse();
  for (let node = open.pop(); node !== undefined && length <= LONGEST; node = open.pop()) {
    const words = wordsOf(node);
    if (words === undefined) for (const child of childrenOf(node).reverse()) open.push(child);
    else if (words.trim()) {
      lines.push(words.trim());
      length += words.length;
    }
    await pause();
  }
  const text = lines.join("\n").replace(/\n{3,}/gu, "\n\n");
  return { text: text.slice(0, LONGEST).toWellFormed(), isCut: length > LONGEST };
}

/** A drawing or other XML has no body. */
const shownIn = (document: Document): Element => bodyOf(document) ?? rootOf(document);

/** The words of a node; undefined where it is too large to be asked at once. */
function wordsOf(node: Node): string | undefined {
  if (node instanceof Text) return node.data.replace(/\s+/gu, " ");
  if (!(node instanceof HTMLElement)) return node instanceof ShadowRoot ? undefined : (textOf(node) ?? "");
  if (withinOf(node, "*").length > MOST_AT_ONCE) return undefined;
  return ["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE"].includes(nodeNameOf(node)) ? "" : shownTextOf(node);
}
