import type { Extension, Written } from "./written";
import { type Element, all, isElement, make, makeForeign, one, put } from "./tree";

const isOf = (element: Element, { uri, name }: Pick<Extension, "uri" | "name">): boolean =>
  element.$descriptor.ns?.localName === name && element.$descriptor.ns.uri === uri;

/** The text of an element of somebody's own namespace right beneath the definitions; nothing where there is none. */
export function extensionIn(definitions: unknown, of: Pick<Extension, "uri" | "name">): string | undefined {
  if (!isElement(definitions)) return undefined;
  const held = one(definitions, "extensionElements");
  return held && all(held, "values").find((element) => isOf(element, of))?.$body;
}

/** In the place of one of before; all others stay. */
export function writeExtension(definitions: Element, extension: NonNullable<Written["extension"]>): void {
  const held = one(definitions, "extensionElements") ?? make("ExtensionElements");
  const others = all(held, "values").filter((element) => !isOf(element, extension));
  const { text, uri, name } = extension;
  const values = text === undefined ? others : [...others, makeForeign(`counterflow:${name}`, uri, text)];
  put(held, "values", values);
  put(definitions, "extensionElements", values.length > 0 ? held : undefined);
}
