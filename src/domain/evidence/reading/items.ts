/**
 * The one item model that every syntax is read into: typed things with properties, as in microdata and JSON-LD. Names
 * are schema.org terms (`AggregateRating`, `ratingValue`); names of other vocabularies are absolute IRIs.
 */

import type { DistributionStep, PageDate, Rating } from "./model";

/** Who understood a statement: the syntax it is written in, the reader's name and the reader's version. */
export interface ReaderName {
  readonly syntax: string;
  readonly name: string;
  readonly version: string;
  /** How sure a reader of what people see can be at most, below 1; markup is the page's own statement. */
  readonly confidence?: number;
}

/** Where a statement stands: an element and, within a data block such as JSON-LD, the way down from the block's root. */
export interface Place {
  readonly by: ReaderName;
  readonly element: Element;
  readonly parent?: Place;
  readonly key?: string | number;
  /** The parsed data at this place of a data block. */
  readonly data?: unknown;
}

/** A text exactly as the page wrote it; cleaning comes later, so that provenance can show the original. */
export interface Literal {
  readonly kind: "text";
  readonly text: string;
  /** What a person reads where the value is an address, e.g. the words of a link. */
  readonly label?: string;
  /** Whether the text may carry HTML entities and tags, as strings in data blocks and attributes do. */
  readonly encoded: boolean;
  /** What a reader that looks at the page itself has understood of the text. */
  readonly means?: Meaning;
  readonly place: Place;
}

/** Values that words alone do not carry: stars drawn, a date told by its distance, a place on an ordinal scale. */
export interface Meaning {
  readonly rating?: Rating | undefined;
  readonly date?: PageDate | undefined;
  readonly distribution?: DistributionStep[] | undefined;
}

/** A thing the page describes. An item with an `id` and nothing else is a reference to the one that has the rest. */
export interface Item {
  readonly kind: "item";
  readonly types: string[];
  readonly id?: string;
  readonly properties: Map<string, Value[]>;
  readonly place: Place;
}

export type Value = Literal | Item;

const NOTHING: readonly Value[] = [];

/** All values of a property, in the page's order. */
export function valuesOf(item: Item, property: string): readonly Value[] {
  return item.properties.get(property) ?? NOTHING;
}

/** Adds one value to a property. */
export function addValue(item: Item, property: string, value: Value): void {
  const values = item.properties.get(property);
  if (values) values.push(value);
  else item.properties.set(property, [value]);
}

/** The first text among the values of the first of these properties that has one. */
export function firstText(item: Item, ...properties: string[]): Literal | undefined {
  for (const property of properties) {
    for (const value of valuesOf(item, property)) if (value.kind === "text") return value;
  }
  return undefined;
}
