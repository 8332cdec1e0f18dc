import { getter } from "../../reading";
import type { Members } from "./members";
import { HTML } from "./names";

/** What a document has where, whatever a script has moved: a copy has one head and one body, in this order. */
export interface Outline {
  /** The element that all others are in; none of HTML's where the document is a drawing or other XML. */
  readonly root: Element | undefined;
  /** What is said before the page begins. */
  readonly head: readonly Node[];
  /** What is shown before the body's own. */
  readonly before: readonly Node[];
  readonly body: Element | undefined;
  readonly after: readonly Node[];
}

const SAYING = new Set(["title", "meta", "link", "style"]);

export function outlineOf(document: Document, { childrenOf, typeOf, nameOf, spaceOf }: Members): Outline {
  const root = getter<Element | null>(document, "documentElement").call(document);
  const nameIn = (node: Node): string =>
    typeOf(node) === 1 && spaceOf(node as Element) === HTML ? nameOf(node as Element) : "";
  if (!root || nameIn(root) !== "html")
    return { root: undefined, head: [], before: root ? [root] : [], body: undefined, after: [] };
  const [head, before, after]: [Node[], Node[], Node[]] = [[], [], []];
  let body: Element | undefined;
  for (const child of childrenOf(root)) {
    const name = nameIn(child);
    if (name === "head") head.push(...childrenOf(child));
    else if (body === undefined && (name === "body" || name === "frameset")) body = child as Element;
    else if (body === undefined && SAYING.has(name)) head.push(child);
    else if (typeOf(child) === 1) (body === undefined ? before : after).push(child);
  }
  return { root, head, before, body, after };
}
