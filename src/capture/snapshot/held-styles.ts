import { matchesOf } from "../../domain/evidence/reading";
import type { CopyView } from "../../domain/evidence/snapshot";

/** In a copy nothing can be put above the page but by its place. */
const TOPMOST = "2147483647";
/** What the browser itself gives to a dialog that waits for an answer (HTML, "flow content" in the rendering section). */
const MODAL = ["position", "inset-block-start", "inset-block-end", "max-width", "max-height", "overflow"] as const;

/** What is open above the page: a popover, or a dialog that waits for an answer; with the styles that keep it there. */
export const aboveAll: CopyView["above"] = (element) => {
  if (is(element, ":popover-open"))
    return { as: "popover", style: `${styles(element, ["display"])}z-index:${TOPMOST}` };
  if (!is(element, ":modal")) return undefined;
  // What lies behind is dimmed by a box that is no element.
  const { backgroundColor } = getComputedStyle(element, "::backdrop");
  const dimmed = `outline:${backgroundColor} solid 200vmax;`;
  return { as: "modal", style: `${styles(element, MODAL)}${dimmed}z-index:${TOPMOST}` };
};

/** How large an element is, and how what it shows lies in it. */
export const boxOf: CopyView["box"] = (element) =>
  styles(element, ["width", "height", "object-fit", "object-position"]);

const styles = (element: Element, names: readonly string[]): string => {
  const computed = getComputedStyle(element);
  return names.map((name) => `${name}:${computed.getPropertyValue(name)};`).join("");
};

function is(element: Element, state: string): boolean {
  try {
    return matchesOf(element, state);
  } catch {
    return false; // A browser that has no such state.
  }
}
