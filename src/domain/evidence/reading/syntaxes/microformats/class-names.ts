import type { Dom } from "../../dom";
import { type Classic, CLASSIC, ITEM } from "./classic";
import type { Prefix, PropertyName } from "./microformat";

const NAME = String.raw`(?:[a-z0-9]+-)?[a-z]+(?:-[a-z]+)*`;
const ROOT = new RegExp(`^h-${NAME}$`, "u");
const PROPERTY = new RegExp(`^(p|u|dt|e)-(${NAME})$`, "u");

/** The words of an attribute, by HTML's white space alone. */
export function tokens(dom: Dom, element: Element, attribute: string): string[] {
  const text = dom.attribute(element, attribute);
  return text === null ? [] : text.split(/[\t\n\f\r ]+/u, 100).filter((token) => token !== "");
}

/** What opens a microformat on an element: its types, and the classic ones among them where it has no newer. */
export interface Root {
  readonly types: readonly string[];
  readonly classics: readonly Classic[];
}

/** The root an element is, if it is one; `accepts` says which of the newer types count. */
export function rootOf(classes: readonly string[], accepts: (type: string) => boolean): Root | undefined {
  const types = classes.filter((name) => name.startsWith("h-") && ROOT.test(name) && accepts(name));
  if (types.length > 0) return { types: [...new Set(types)].sort(), classics: [] };
  const classics = classes.map((name) => CLASSIC.get(name)).filter((each) => each !== undefined);
  return classics.length === 0 ? undefined : { types: classicTypes(classics), classics };
}

function classicTypes(classics: readonly Classic[]): string[] {
  return [...new Set(classics.map(({ type }) => type))].sort();
}

/** The item of a classic review needs no root class of its own. */
export function impliedRoot(properties: readonly PropertyName[], classes: readonly string[]): Root | undefined {
  const isItem = classes.includes("item") && properties.some(({ name }) => name === "item");
  return isItem ? { types: [ITEM.type], classics: [ITEM] } : undefined;
}

/** The properties an element is of the microformat around it. */
export function propertiesOf(
  element: Element,
  classes: readonly string[],
  { classics }: Root,
  dom: Dom,
): PropertyName[] {
  if (classics.length === 0) return newProperties(classes);
  const found = classes.flatMap((name) => classics.flatMap((each) => each.classes.get(name) ?? []));
  for (const rel of dom.has(element, "rel") ? tokens(dom, element, "rel") : []) {
    found.push(...classics.flatMap((each) => each.rels.get(rel.toLowerCase()) ?? []));
  }
  return found.filter(({ name }, index) => found.findIndex((other) => other.name === name) === index);
}

function newProperties(classes: readonly string[]): PropertyName[] {
  return classes.flatMap((each) => {
    const [, prefix, name] = PROPERTY.exec(each) ?? [];
    return prefix === undefined || name === undefined ? [] : [{ prefix: prefix as Prefix, name }];
  });
}
