import { absolute } from "../../addresses";
import type { Context } from "../../context";
import { typeOf } from "../../dom/nodes";

const UNSEEN = new Set(["script", "style", "template"]);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** What stands for a nested picture: its words, or its address where it has none. */
export type Picture = "words" | "words-or-address";

/**
 * The text of an element: no scripts, pictures by their `alt`, else by their address (microformats2 parsing, "parsing a p-
 * property"). Not trimmed.
 */
export function plainText(root: Element, picture: Picture, context: Context): string {
  const { dom } = context;
  let text = "";
  let node = dom.firstChild(root);
  while (node !== null) {
    let child: Node | null = null;
    const type = typeOf(node);
    if (type === TEXT_NODE) text += (node as Text).data;
    else if (type === ELEMENT_NODE) {
      const name = dom.name(node as Element);
      if (name === "img") text += pictureText(node as Element, picture, context);
      else if (!UNSEEN.has(name)) child = dom.firstChild(node);
    }
    node = child ?? following(node, root, context);
  }
  return text;
}

function pictureText(image: Element, picture: Picture, { dom, base }: Context): string {
  const alt = dom.attribute(image, "alt");
  if (alt !== null) return alt;
  const source = picture === "words" ? null : dom.attribute(image, "src");
  return source === null ? "" : ` ${absolute(source, base)} `;
}

function following(from: Node, root: Element, { dom }: Context): Node | null {
  for (let node: Node | null = from; node !== null && node !== root; node = dom.parent(node)) {
    const next = dom.nextSibling(node);
    if (next !== null) return next;
  }
  return null;
}
