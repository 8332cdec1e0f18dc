import { type Dom, boxOf, scrollIntoView } from "../../domain/evidence/reading";
import { type Target, boxesFor, elementOf } from "./boxes";

export const wantsLessMotion = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Brings a target into the middle of the window, or its beginning to the top where it is too large. */
export function scrollTo(dom: Dom, target: Target): void {
  const element = elementOf(dom, target);
  if (!element) return;
  const behavior = wantsLessMotion() ? "instant" : "smooth";
  const isLarge = boxOf(element).height > innerHeight * 0.8;
  const [first] = boxesFor(target);
  if (isLarge && !("element" in target) && first) {
    // Words in a long column: the element's own beginning may be pages away.
    scrollIntoView(element, { block: "nearest", behavior: "instant" });
    const [now = first] = boxesFor(target);
    scrollBy({ top: now.top - innerHeight / 3, behavior });
  } else scrollIntoView(element, { block: isLarge ? "start" : "center", behavior });
}
