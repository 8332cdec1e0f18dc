import { absolute } from "../../addresses";
import type { Context } from "../../context";
import { dateFromParts } from "./date-parts";
import type { PlainValue, PropertyName } from "./microformat";
import { plainText } from "./plain-text";
import { valueParts } from "./value-class";

/** How the texts of elements are taken, and which elements within are properties of something. */
export interface Manner {
  /** The words of an element; pages' own readers keep line breaks, the parsing rules do not. */
  readonly textOf: (element: Element) => string;
  readonly isProperty: (element: Element) => boolean;
}

type Read = Pick<PlainValue, "text" | "encoded" | "alt">;

/** The value an element gives for a property (microformats2 parsing, "parsing a p-, u-, dt- and e- property"). */
export function propertyValue(element: Element, property: PropertyName, manner: Manner, context: Context): PlainValue {
  return { kind: "plain", prefix: property.prefix, element, ...read(element, property, manner, context) };
}

function read(element: Element, { prefix, tag }: PropertyName, manner: Manner, context: Context): Read {
  if (tag) return tagOf(element, manner, context);
  if (prefix === "u") return address(element, manner, context);
  if (prefix === "dt") return date(element, manner, context);
  return prefix === "p" ? text(element, manner, context) : words(element, manner);
}

function words(element: Element, { textOf }: Manner): Read {
  return { text: textOf(element).trim(), encoded: false };
}

function fromAttribute(element: Element, table: Readonly<Record<string, string>>, { dom }: Context): Read | undefined {
  const name = dom.name(element);
  const attribute = Object.hasOwn(table, name) ? table[name] : undefined;
  const text = attribute === undefined ? null : dom.attribute(element, attribute);
  return text === null ? undefined : { text, encoded: true };
}

function parts(element: Element, dates: boolean, manner: Manner, context: Context): string[] {
  return valueParts(element, manner.isProperty, dates, (inner) => plainText(inner, "words", context), context);
}

const TEXT = { abbr: "title", link: "title", data: "value", input: "value", img: "alt", area: "alt" };

function text(element: Element, manner: Manner, context: Context): Read {
  const said = parts(element, false, manner, context);
  if (said.length > 0) return { text: said.join(""), encoded: false };
  return fromAttribute(element, TEXT, context) ?? words(element, manner);
}

const LINK = {
  a: "href",
  area: "href",
  link: "href",
  img: "src",
  audio: "src",
  source: "src",
  iframe: "src",
  video: "src",
  object: "data",
};
const OTHER = { abbr: "title", data: "value", input: "value" };

function address(element: Element, manner: Manner, context: Context): Read {
  const link = fromAttribute(element, LINK, context) ?? fromAttribute(element, { video: "poster" }, context);
  const alt = context.dom.name(element) === "img" ? context.dom.attribute(element, "alt") : null;
  const made =
    link ??
    joined(parts(element, false, manner, context)) ??
    fromAttribute(element, OTHER, context) ??
    words(element, manner);
  return { text: absolute(made.text, context.base), encoded: false, ...(link && alt !== null && { alt }) };
}

const joined = (said: readonly string[]): Read | undefined =>
  said.length > 0 ? { text: said.join(""), encoded: false } : undefined;

const DATED = { time: "datetime", ins: "datetime", del: "datetime", abbr: "title", data: "value", input: "value" };

function date(element: Element, manner: Manner, context: Context): Read {
  const made = dateFromParts(parts(element, true, manner, context));
  if (made !== undefined) return { text: made, encoded: false };
  return fromAttribute(element, DATED, context) ?? words(element, manner);
}

/** The last part of a tag's address; its words are what a person reads. */
function tagOf(element: Element, manner: Manner, context: Context): Read {
  const href = context.dom.attribute(element, "href");
  const label = manner.textOf(element).trim();
  if (href === null) return { text: label, encoded: false };
  const path = absolute(href, context.base)
    .replace(/[?#].*$/su, "")
    .replace(/\/+$/u, "");
  return { text: decoded(path.slice(path.lastIndexOf("/") + 1)), encoded: false, ...(label !== "" && { alt: label }) };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment.replaceAll("+", " "));
  } catch {
    return segment; // A stray percent sign: the segment as it is written.
  }
}
