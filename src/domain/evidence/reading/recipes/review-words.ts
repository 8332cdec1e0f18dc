import type { Dom } from "../dom";
import { line } from "../text/clean";
import { elementText } from "../text/element-text";
import { isAction } from "../visible/blocks/not-words";

const BRIEF = 200;

/** What a review says: its text without the buttons and links in it that unfold, answer or report it. */
export function reviewWords(dom: Dom, body: Element, max: number): string {
  const words = elementText(dom, body, max, (element) => isControl(dom, element));
  // Some sites put the whole of a text into a button.
  return words.trim() === "" ? elementText(dom, body, max) : words;
}

function isControl(dom: Dom, element: Element): boolean {
  const name = dom.name(element);
  if (name === "button") return true;
  const isPressed = name === "a" || name === "summary" || dom.attribute(element, "role") === "button";
  return isPressed && isAction(line(elementText(dom, element, BRIEF), BRIEF));
}
