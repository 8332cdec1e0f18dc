import type { ModdleElement } from "dmn-moddle";
import { moddle } from "../read/moddle";

export type Element = ModdleElement;

/** An element of the standard (`Decision`, or `dmndi:DMNShape`), with what it holds; `undefined` is left out. */
export function make(type: string, holds: Readonly<Record<string, unknown>> = {}): Element {
  const said = Object.entries(holds).filter(([, value]) => value !== undefined);
  const element = moddle().create(type.includes(":") ? type : `dmn:${type}`, Object.fromEntries(said));
  for (const [, value] of said) adopt(element, value);
  return element;
}

/** An element of a namespace of somebody's own. */
export const makeForeign = (name: string, uri: string, text: string): Element =>
  moddle().createAny(name, uri, { $body: text });

/** Sets what an element holds; nothing takes it away. */
export function put(element: Element, name: string, value: unknown): void {
  element.set(name, value);
  adopt(element, value);
}

function adopt(parent: Element, value: unknown): void {
  for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value])
    if (isElement(one)) one.$parent = parent;
}

export const isElement = (value: unknown): value is Element =>
  typeof value === "object" && value !== null && "$type" in value;

/** The elements that an element holds by a name; none where it holds none. */
export function all(element: Element, name: string): readonly Element[] {
  const value = element.get(name);
  return Array.isArray(value) ? value.filter(isElement) : [];
}

export function one(element: Element, name: string): Element | undefined {
  const value = element.get(name);
  return isElement(value) ? value : undefined;
}

/** The text that an element holds by a name; empty where it holds none. */
export function textIn(element: Element | undefined, name: string): string {
  const value = element?.get(name);
  return typeof value === "string" ? value : "";
}

/** The file's text, as people can read it. */
export const toXml = async (definitions: Element): Promise<string> =>
  (await moddle().toXML(definitions, { format: true })).xml;

/** The same elements again, so that whoever holds the first ones keeps them as they are. */
export async function copied(definitions: Element): Promise<Element> {
  const { rootElement } = await moddle().fromXML(await toXml(definitions));
  if (!isElement(rootElement)) throw new Error("what was written is not read");
  return rootElement;
}
