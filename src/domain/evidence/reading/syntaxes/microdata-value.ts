import { absolute } from "../addresses";
import type { Context } from "../context";
import { LIMITS } from "../limits";
import type { Literal, Place } from "../items";
import { elementText } from "../text/element-text";

/** Attributes that hold the value of an element, by its name; the addresses among them are made absolute. */
const ADDRESS: Record<string, string> = {
  a: "href",
  area: "href",
  link: "href",
  audio: "src",
  embed: "src",
  iframe: "src",
  img: "src",
  source: "src",
  track: "src",
  video: "src",
  object: "data",
};
const PLAIN: Record<string, string> = { data: "value", meter: "value", time: "datetime" };

/**
 * The value of a property element (HTML, microdata, "values"). Beyond the standard, as real pages are written: `content`
 * counts on every element, and a link keeps its words as a label, as `<a itemprop="author">` means the name.
 */
export function valueOf(element: Element, place: Place, context: Context): Literal | undefined {
  const { dom } = context;
  const name = dom.name(element);
  const content = dom.attribute(element, "content") ?? attributeOf(PLAIN, name, element, context);
  if (name === "meta" || (content !== null && content.trim() !== "")) return made(content ?? "", true, place);
  const address = attributeOf(ADDRESS, name, element, context);
  const words = Object.hasOwn(ADDRESS, name) && name !== "a" && name !== "area" ? "" : textOf(element, context);
  if (address === null || address.trim() === "") return made(words, false, place);
  const literal = made(absolute(address, context.base), false, place);
  return literal && words.trim() !== "" ? { ...literal, label: words } : literal;
}

function attributeOf(table: Record<string, string>, name: string, element: Element, { dom }: Context): string | null {
  const attribute = Object.hasOwn(table, name) ? table[name] : undefined;
  return attribute === undefined ? null : dom.attribute(element, attribute);
}

function textOf(element: Element, context: Context): string {
  const text = elementText(context.dom, element, LIMITS.text);
  return context.budget.spend("text", text.length) ? text : "";
}

function made(text: string, encoded: boolean, place: Place): Literal | undefined {
  return text.trim() === "" ? undefined : { kind: "text", text, encoded, place };
}
