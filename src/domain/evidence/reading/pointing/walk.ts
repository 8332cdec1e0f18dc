import type { Dom } from "../dom";
import { elementText, isUnseen } from "../text/element-text";
import { line } from "../text/clean";
import { isHidden } from "../visible/zones";

/** The ways through a page's elements, as the arrow keys go. */
export const MOVES = ["next", "previous", "wider", "narrower"] as const;
export type Move = (typeof MOVES)[number];

const SHOWN = 120;
const NOT_TO_READ = new Set(["html", "head", "body", "meta", "link", "br", "hr", "option", "source", "track", "param"]);

/** The first words of what an element shows, on one line; for pictures and drawn stars what they are labelled. */
export function wordsOf(dom: Dom, element: Element): string {
  const text = line(elementText(dom, element, SHOWN * 4), SHOWN);
  if (text !== "") return text;
  const labels = ["aria-label", "alt", "title"].map((name) => dom.attribute(element, name) ?? "");
  return line(labels.find((label) => label.trim() !== "") ?? "", SHOWN);
}

/** Whether there is anything in an element that could be read. */
export const isWorthPointing = (dom: Dom, element: Element): boolean =>
  !NOT_TO_READ.has(dom.name(element)) &&
  !isUnseen(dom, element) &&
  !isHidden(dom, element) &&
  wordsOf(dom, element) !== "";

/** Where a move leads from an element; the element itself where it leads nowhere. Widening never leaves the body. */
export function moved(dom: Dom, from: Element, move: Move): Element {
  if (move === "wider") return wider(dom, from) ?? from;
  if (move === "narrower") return narrower(dom, from) ?? from;
  return beside(dom, from, move) ?? from;
}

/** The next element around that holds more than this one. */
function wider(dom: Dom, from: Element): Element | undefined {
  let inner = from;
  for (let at = dom.parent(from); at !== null && isWorthPointing(dom, at); inner = at, at = dom.parent(at))
    if (!isMereWrapper(dom, at, inner)) return at;
  return undefined;
}

/** Its first part, past boxes that only wrap it. */
function narrower(dom: Dom, from: Element): Element | undefined {
  let at = from;
  for (;;) {
    const inner = firstWorth(dom, dom.firstElement(at));
    if (inner === undefined) return at === from ? undefined : at;
    if (!isMereWrapper(dom, at, inner)) return inner;
    at = inner;
  }
}

/** A box with one thing in it: to point at it is to point at the thing. */
function isMereWrapper(dom: Dom, box: Element, inner: Element): boolean {
  return (
    dom.firstElement(box) === inner &&
    dom.nextElement(inner) === null &&
    dom.text(box).trim() === dom.text(inner).trim()
  );
}

/** The neighbour before or behind, that of something around it where it is the last one. */
function beside(dom: Dom, from: Element, move: "next" | "previous"): Element | undefined {
  for (let at: Element | null = from; at !== null && !NOT_TO_READ.has(dom.name(at)); at = dom.parent(at)) {
    const found = move === "next" ? firstWorth(dom, dom.nextElement(at)) : lastWorthBefore(dom, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstWorth(dom: Dom, from: Element | null): Element | undefined {
  for (let at = from; at !== null; at = dom.nextElement(at)) if (isWorthPointing(dom, at)) return at;
  return undefined;
}

function lastWorthBefore(dom: Dom, element: Element): Element | undefined {
  const parent = dom.parent(element);
  let last: Element | undefined;
  for (let at = parent && dom.firstElement(parent); at !== null && at !== element; at = dom.nextElement(at))
    if (isWorthPointing(dom, at)) last = at;
  return last;
}
