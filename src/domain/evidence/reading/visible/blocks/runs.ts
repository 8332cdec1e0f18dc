import { typeOf } from "../../dom/nodes";
import type { View } from "../view";

/** One run of text in a review block, in the page's order. */
export interface Part {
  readonly text: string;
  /** The element that directly holds it. */
  readonly element: Element;
  /** The paragraph, cell or box around it. */
  readonly box: Element;
  readonly heading: boolean;
  readonly link: boolean;
  /** In a button: some sites open a profile by one. */
  readonly button: boolean;
}

const INLINE = new Set(
  "a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strong sub sup time tt u var wbr br".split(
    " ",
  ),
);
const MOST_NODES = 1_500;
const TEXT = 3;
const ELEMENT = 1;

/** Whether an element stands within a line. */
export const isInline = ({ context: { dom } }: View, element: Element): boolean => INLINE.has(dom.name(element));

/** The texts of a block, without those in elements that are closed. */
export function runsOf(view: View, block: Element, isClosed: (element: Element) => boolean): Part[] {
  const { dom } = view.context;
  const parts: Part[] = [];
  let node: Node | null = dom.firstChild(block);
  for (let seen = 0; node !== null && seen < MOST_NODES; seen++) {
    const type = typeOf(node);
    const open = type === ELEMENT && !isClosed(node as Element);
    if (type === TEXT && (node as Text).data.trim() !== "") parts.push(partAt(view, node as Text, block));
    else if (type === TEXT) addTo(parts, " ");
    else if (type === ELEMENT && dom.name(node as Element) === "br") addTo(parts, "\n");
    node = (open ? dom.firstChild(node) : null) ?? following(view, node, block);
  }
  return parts;
}

/** A space or a break of the line after the last text. */
function addTo(parts: Part[], space: " " | "\n"): void {
  const last = parts.at(-1);
  if (last) parts[parts.length - 1] = { ...last, text: `${last.text}${space}` };
}

function partAt({ context: { dom } }: View, node: Text, block: Element): Part {
  const element = dom.parent(node) ?? block;
  const names: string[] = [];
  let box = element;
  for (; box !== block && INLINE.has(dom.name(box)); box = dom.parent(box) ?? block) names.push(dom.name(box));
  for (let at = box; at !== block; at = dom.parent(at) ?? block) names.push(dom.name(at));
  const heading = names.some((name) => /^h[1-6]$/u.test(name));
  return { text: node.data, element, box, heading, link: names.includes("a"), button: names.includes("button") };
}

function following({ context: { dom } }: View, from: Node, root: Element): Node | null {
  for (let at: Node | null = from; at !== null && at !== root; at = dom.parent(at)) {
    const next = dom.nextSibling(at);
    if (next !== null) return next;
  }
  return null;
}
