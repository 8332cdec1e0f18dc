import { type PageText, childrenOf, getter, localNameOf, openTrees, typeOf } from "../../domain/evidence/reading";
import type { Dom, Stretch } from "../../domain/evidence/reading";

/** Where something begins or ends, as ranges have it (DOM, "boundary point"). */
type Bounds = Pick<AbstractRange, "startContainer" | "startOffset" | "endContainer" | "endOffset" | "collapsed">;

/** What the browser says is marked in this document, shadow trees and all; several stretches are none that can be told. */
export function markedRange(): Bounds | "none" | "several" {
  // By the prototype: `<img name="getSelection">` would stand in the document's own place.
  const selection = Document.prototype.getSelection.call(document);
  if (!selection || selection.rangeCount === 0) return "none";
  if (selection.rangeCount > 1) return "several";
  const shadowRoots = openTrees(document).filter((tree) => tree instanceof ShadowRoot);
  const composed = "getComposedRanges" in selection ? selection.getComposedRanges({ shadowRoots })[0] : undefined;
  const range = composed ?? selection.getRangeAt(0);
  return range.collapsed ? "none" : range;
}

const TEXT = 3;

/** A range as a stretch of the page's text, without the white space at its ends; undefined where no word is in it. */
export function stretchOf(range: Bounds, dom: Dom, page: PageText): Stretch | undefined {
  const starts = new Map<Node, number>();
  let length = 0;
  for (const { node, end } of page.pieces({ start: 0, end: page.text.length })) {
    starts.set(node, length);
    length += end;
  }
  const from = (first: Text | null): number => {
    for (let at = first; at !== null; at = dom.textAfter(at)) {
      const start = starts.get(at);
      if (start !== undefined) return start;
    }
    return page.text.length;
  };
  const place = (container: Node, offset: number): number => {
    if (typeOf(container) === TEXT) {
      const start = starts.get(container);
      return start === undefined ? from(dom.textAfter(container)) : start + offset;
    }
    const child = childrenOf(container)[offset];
    if (child === undefined) return from(dom.textAfter(container));
    return typeOf(child) === TEXT ? from(child as Text) : from(dom.textFrom(child as Element));
  };
  const [start, end] = [place(range.startContainer, range.startOffset), place(range.endContainer, range.endOffset)];
  const words = page.text.slice(start, end);
  if (words.trim() === "") return undefined;
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

/** Whether the keyboard is in a field whose own text is marked: browsers do not agree whether that is told as marked. */
export function isFieldMarked(): boolean {
  const field = focused(document);
  if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLTextAreaElement)) return false;
  const read = (name: string) => getter<number | null>(field, name).call(field);
  const [start, end] = [read("selectionStart"), read("selectionEnd")];
  return start !== null && start !== end;
}

/** Whether the keyboard is in a frame: what is marked there is meant, whatever is marked here. */
export const isInFrame = (): boolean => {
  const at = focused(document);
  return at !== null && ["iframe", "frame"].includes(localNameOf(at));
};

export const isInField = (): boolean => {
  const at = focused(document);
  return at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement;
};

/** What has the keyboard, within shadow trees as well. */
function focused(tree: Document | ShadowRoot): Element | null {
  const at = getter<Element | null>(tree, "activeElement").call(tree);
  const root = at && getter<ShadowRoot | null>(at, "shadowRoot").call(at);
  return root ? focused(root) : at;
}
