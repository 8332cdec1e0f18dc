import type { Context } from "../../context";
import { tokens } from "./class-names";

/** How an element without classes of its own reads, for the values it is made of. */
export type TextOf = (element: Element) => string;

const MOST = 50;

/**
 * The parts that a property's value is made of: elements of class `value` or `value-title` within it, but not within another
 * property or microformat. @see https://microformats.org/wiki/value-class-pattern
 */
export function valueParts(
  element: Element,
  isOwn: (inner: Element) => boolean,
  dates: boolean,
  textOf: TextOf,
  context: Context,
): string[] {
  const { dom } = context;
  const parts: string[] = [];
  let closed: Element | undefined;
  for (const inner of dom.all("[class]", element)) {
    if (closed !== undefined && dom.contains(closed, inner)) continue;
    closed = undefined;
    if (!context.budget.spend("nodes", 1) || parts.length >= MOST) break;
    if (dom.name(inner) === "template") continue;
    const classes = tokens(dom, inner, "class");
    const titled = classes.includes("value-title");
    if (titled || classes.includes("value"))
      parts.push(titled ? (dom.attribute(inner, "title") ?? "") : part(inner, dates, textOf, context));
    else if (!isOwn(inner)) continue;
    closed = inner;
  }
  return parts;
}

function part(element: Element, dates: boolean, textOf: TextOf, { dom }: Context): string {
  const name = dom.name(element);
  if (name === "img" || name === "area") return dom.attribute(element, "alt") ?? "";
  if (name === "data") return dom.attribute(element, "value") ?? textOf(element);
  if (name === "abbr") return dom.attribute(element, "title") ?? textOf(element);
  const dated = dates && (name === "time" || name === "ins" || name === "del");
  return (dated ? dom.attribute(element, "datetime") : null) ?? textOf(element);
}
