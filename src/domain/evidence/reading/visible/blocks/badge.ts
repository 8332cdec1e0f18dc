import { hasAny } from "../tokens";
import type { View } from "../view";

const BADGE = new Set(["badge", "tooltip"]);
const UP = 4;

/** Whether an element of a block stands on a badge of somebody or something. */
export function isOnBadge(view: View, block: Element, element: Element): boolean {
  let at: Element | null = element;
  for (let step = 0; at !== null && at !== block && step < UP; step++, at = view.context.dom.parent(at)) {
    if (hasAny(view.tokens(at), BADGE)) return true;
  }
  return false;
}
