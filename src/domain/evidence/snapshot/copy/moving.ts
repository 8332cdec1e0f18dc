import { mayMove } from "./allowed/attributes";
import { plainCss } from "./css/css-parts";
import { escapeAttribute } from "./escape";
import type { Members } from "./members";

const MOVERS = new Set(["animate", "animateMotion", "animateTransform", "set"]);
const MOVED = ["from", "to", "by", "values"];

/** Whether an element of a drawing changes an attribute that a copy would not let it change, such as an address. */
export const movesTooMuch = (name: string, element: Element, { attributeOf }: Members): boolean =>
  MOVERS.has(name) && name !== "animateMotion" && !mayMove(attributeOf(element, "attributeName") ?? "");

/** What a moving part of a drawing changes, and between what. */
export function movingAttributes(name: string, element: Element, { attributeOf }: Members): string {
  if (!MOVERS.has(name)) return "";
  const moved = attributeOf(element, "attributeName");
  const values = MOVED.flatMap((each) => {
    const value = attributeOf(element, each);
    return value === null ? [] : [` ${each}="${escapeAttribute(plainCss(value))}"`];
  });
  return (moved === null ? "" : ` attributeName="${escapeAttribute(moved)}"`) + values.join("");
}
