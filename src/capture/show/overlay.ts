import type { Dom } from "../../domain/evidence/reading";
import { type Target, boxesFor } from "./boxes";
import { dress } from "../overlay-style";
import { BOX, PANE, WORDS } from "./style";

/** What is drawn over the page; the page itself is not touched but for one element that goes when this is closed. */
export interface Overlay {
  close(): void;
}

/** Draws boxes around a target, and moves them with it, for so many milliseconds at most. */
export function openOverlay(dom: Dom, target: Target, ms: number): Overlay {
  const host = createDiv();
  dress(host, PANE);
  host.setAttribute("popover", "manual");
  const drawing = host.attachShadow({ mode: "closed" });
  const [root] = dom.all(":root");
  if (root) Element.prototype.append.call(root, host);
  // In the top layer, over the page's own dialogs.
  host.showPopover();
  let frame = 0;
  let drawn = "";
  const draw = (): void => {
    const boxes = boxesFor(target);
    const now = boxes.map(({ left, top, width, height }) => [left, top, width, height].join()).join(";");
    if (now !== drawn) drawing.replaceChildren(...boxes.map((box) => around(box, "element" in target ? BOX : WORDS)));
    drawn = now;
    frame = requestAnimationFrame(draw);
  };
  const close = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    host.remove();
  };
  const timer = setTimeout(close, ms);
  draw();
  return { close };
}

// Off the prototype: a page's pictures may be named like a document's members.
const createDiv = (): HTMLDivElement =>
  Document.prototype.createElementNS.call(document, "http://www.w3.org/1999/xhtml", "div") as HTMLDivElement;

function around({ left, top, width, height }: DOMRect, style: Readonly<Record<string, string>>): HTMLDivElement {
  const box = createDiv();
  const [x, y, w, h] = [left - 3, top - 2, width + 6, height + 4].map((value) => `${Math.round(value)}px`);
  dress(box, { ...style, left: x ?? "", top: y ?? "", width: w ?? "", height: h ?? "" });
  return box;
}
