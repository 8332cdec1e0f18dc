import type { Context } from "../../../../../src/domain/evidence/reading/context";
import type {
  Microformat,
  PropertyValue,
} from "../../../../../src/domain/evidence/reading/syntaxes/microformats/microformat";
import { parseMicroformats } from "../../../../../src/domain/evidence/reading/syntaxes/microformats/parse";
import { plainText } from "../../../../../src/domain/evidence/reading/syntaxes/microformats/plain-text";
import { propertyValue } from "../../../../../src/domain/evidence/reading/syntaxes/microformats/property-value";

type Json = Record<string, unknown>;

/** The standard JSON form of a page's microformats, without `rels` and without the `html` that no reader makes. */
export function microformatsJson(context: Context): unknown[] {
  const textOf = (element: Element): string => plainText(element, "words-or-address", context);
  const nameOf = (element: Element): string => plainText(element, "words", context);
  const elements = context.dom.all("[class],[rel]");
  const steps = parseMicroformats({ elements, accepts: () => true, textOf, nameOf }, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.map((item) => itemJson(item, context));
  }
}

function itemJson(item: Microformat, context: Context): Json {
  const { types, element, properties, children } = item;
  const id = element.getAttribute("id");
  const values = [...properties].map(([name, all]) => [name, all.map((value) => valueJson(value, item, context))]);
  return {
    type: types,
    ...(id !== null && id !== "" && !isClassic(item) && { id }),
    properties: Object.fromEntries(values) as Json,
    ...(children.length > 0 && { children: children.map((child) => itemJson(child, context)) }),
  };
}

/** Classic microformats know neither ids nor the words of pictures. */
const isClassic = ({ element }: Microformat): boolean => !/(?:^|\s)h-/u.test(element.className);

function valueJson(value: PropertyValue, owner: Microformat, context: Context): unknown {
  if (value.kind === "nested") return nestedJson(value, context);
  if (value.prefix === "e") return { value: value.text };
  const isPicture = value.alt !== undefined && value.element.localName === "img" && !isClassic(owner);
  return isPicture ? { value: value.text, alt: value.alt } : value.text;
}

/** A nested microformat stands for its name or address, else for what its element would be without it. */
function nestedJson({ item, prefix }: PropertyValue & { kind: "nested" }, context: Context): Json {
  const said = item.properties.get(prefix === "u" ? "url" : "name")?.find((each) => each.prefix === prefix);
  const own = new Set(
    [...item.properties.values()].flat().map((each) => (each.kind === "plain" ? each.element : each.item.element)),
  );
  const manner = {
    textOf: (element: Element) => plainText(element, "words-or-address", context),
    isProperty: (element: Element) => own.has(element),
  };
  const plain = said ?? propertyValue(item.element, { prefix, name: "" }, manner, context);
  const value = valueJson(plain, item, context);
  return { ...itemJson(item, context), value: prefix === "e" ? (value as { value: unknown }).value : value };
}
