import type { Context, Steps } from "../../context";
import { impliedRoot, propertiesOf, type Root, rootOf, tokens } from "./class-names";
import { dayOf, isTimeOnly } from "./date-parts";
import { addImplied, type Explicit } from "./implied";
import { addProperty, type Microformat, type PlainValue, type PropertyName } from "./microformat";
import { type Manner, propertyValue } from "./property-value";

/** Which elements to look at, which types count, and how texts are taken. */
export interface Options {
  readonly elements: Iterable<Element>;
  readonly accepts: (type: string) => boolean;
  readonly textOf: (element: Element) => string;
  /** The text an implied name is made of. */
  readonly nameOf: (element: Element) => string;
}

/** A microformat that is being read. */
interface Open {
  readonly root: Root;
  readonly item: Microformat;
  readonly explicit: Explicit;
  day?: string;
}

const PAUSE_EVERY = 200;

/**
 * Microformats, new and classic, in one pass over the elements that may be part of one, in document order.
 * @see https://microformats.org/wiki/microformats2-parsing
 */
export function* parseMicroformats(options: Options, context: Context): Steps<Microformat[]> {
  const { dom, budget } = context;
  const top: Microformat[] = [];
  const open: Open[] = [];
  let count = 0;
  for (const element of options.elements) {
    if (!budget.spend("nodes", 1)) break;
    if (++count % PAUSE_EVERY === 0) yield;
    leave(open, (outer) => dom.contains(outer, element), options, context);
    if (dom.name(element) !== "template") enter(element, open, top, options, context);
  }
  leave(open, () => false, options, context);
  return top;
}

function leave(open: Open[], contains: (outer: Element) => boolean, options: Options, context: Context): void {
  for (let last = open.at(-1); last !== undefined && !contains(last.item.element); last = open.at(-1)) {
    open.pop();
    if (last.root.classics.length === 0) addImplied(last.item, last.explicit, options.nameOf, context);
  }
}

function enter(element: Element, open: Open[], top: Microformat[], options: Options, context: Context): void {
  const classes = tokens(context.dom, element, "class");
  const owner = open.at(-1);
  const properties = owner ? propertiesOf(element, classes, owner.root, context.dom) : [];
  const root = rootOf(classes, options.accepts) ?? (owner && impliedRoot(properties, classes));
  if (root === undefined) {
    if (owner) addPlain(owner, element, properties, options, context);
    return;
  }
  const item: Microformat = { types: root.types, element, properties: new Map(), children: [] };
  if (owner) addNested(owner, item, properties);
  else top.push(item);
  if (context.budget.allows(open.length))
    open.push({ root, item, explicit: { words: false, address: false, nested: false } });
}

function addNested(owner: Open, item: Microformat, properties: readonly PropertyName[]): void {
  owner.explicit.nested = true;
  for (const { prefix, name } of properties) addProperty(owner.item, name, { kind: "nested", item, prefix });
  if (properties.length === 0) owner.item.children.push(item);
}

function addPlain(
  owner: Open,
  element: Element,
  properties: readonly PropertyName[],
  options: Options,
  context: Context,
): void {
  const manner: Manner = { textOf: options.textOf, isProperty: (inner) => isPart(inner, owner, options, context) };
  for (const property of properties) {
    if (property.prefix === "p" || property.prefix === "e") owner.explicit.words = true;
    if (property.prefix === "u") owner.explicit.address = true;
    const value = propertyValue(element, property, manner, context);
    addProperty(owner.item, property.name, property.prefix === "dt" ? withDay(value, owner) : value);
  }
}

/** A time without its day is of the day before it: "from 26 June, 19:00 to 22:00". */
function withDay(value: PlainValue, owner: Open): PlainValue {
  const day = dayOf(value.text);
  if (day !== undefined) owner.day = day;
  return owner.day !== undefined && isTimeOnly(value.text) ? { ...value, text: `${owner.day} ${value.text}` } : value;
}

function isPart(element: Element, owner: Open, options: Options, { dom }: Context): boolean {
  const classes = tokens(dom, element, "class");
  return rootOf(classes, options.accepts) !== undefined || propertiesOf(element, classes, owner.root, dom).length > 0;
}
