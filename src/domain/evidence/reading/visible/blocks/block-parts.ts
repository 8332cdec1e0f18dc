import { hasAny, REPLY_TOKENS } from "../tokens";
import { anyOf } from "../words";
import type { View } from "../view";
import { typeOf } from "../../dom/nodes";

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
const CLOSED = new Set(
  "script style template noscript iframe form select textarea input svg nav video audio object".split(" "),
);
const ANSWER = new RegExp(String.raw`^(?:${anyOf("answer")})(?!\p{L})`, "iu");
const MOST_NODES = 1_500;
const TEXT = 3;
const ELEMENT = 1;

/** The texts of a block up to where somebody answers it; buttons, forms and nested answers left out. */
export function partsOf(view: View, block: Element): Part[] {
  const { dom } = view.context;
  const parts: Part[] = [];
  let node: Node | null = dom.firstChild(block);
  for (let seen = 0; node !== null && seen < MOST_NODES; seen++) {
    const type = typeOf(node);
    const open = type === ELEMENT && !isClosed(view, node as Element, block);
    if (type === TEXT && (node as Text).data.trim() !== "") {
      const part = partAt(view, node as Text, block);
      if (parts.length > 0 && ANSWER.test(part.text.trim())) break;
      parts.push(part);
    } else if (type === ELEMENT && dom.name(node as Element) === "br") breakLine(parts);
    node = (open ? dom.firstChild(node) : null) ?? following(view, node, block);
  }
  return parts;
}

function breakLine(parts: Part[]): void {
  const last = parts.at(-1);
  if (last) parts[parts.length - 1] = { ...last, text: `${last.text}\n` };
}

/** Whether an element of a block belongs to an answer, a form or a block within it. */
export function isClosedOff(view: View, element: Element, block: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== block; at = view.context.dom.parent(at)) {
    if (isClosed(view, at, block) && !DRAWN.has(view.context.dom.name(at))) return true;
  }
  return false;
}

/** Closed to texts, but stars are drawn with them. */
const DRAWN = new Set(["svg", "input", "object"]);

function isClosed(view: View, element: Element, block: Element): boolean {
  const {
    tokens,
    context: { dom },
  } = view;
  return CLOSED.has(dom.name(element)) || hasAny(tokens(element), REPLY_TOKENS) || isTwin(view, element, block);
}

/** A block within a block of the same make is an answer to it. */
function isTwin({ context: { dom } }: View, element: Element, block: Element): boolean {
  if (dom.name(element) !== dom.name(block)) return false;
  const name = dom.attribute(block, "class")?.split(/\s/u)[0] ?? "";
  return name !== "" && dom.attribute(element, "class")?.split(/\s/u)[0] === name;
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
