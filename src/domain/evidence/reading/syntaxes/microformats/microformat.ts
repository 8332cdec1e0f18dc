/** How a property's value is taken: as text, as an address, as a date or time, or as all that stands in the element. */
export type Prefix = "p" | "u" | "dt" | "e";

/** A property that an element is. */
export interface PropertyName {
  readonly prefix: Prefix;
  readonly name: string;
  /** For `rel="tag"`: the value is the last part of the address (https://microformats.org/wiki/rel-tag). */
  readonly tag?: boolean;
}

/** A value that an element gives. */
export interface PlainValue {
  readonly kind: "plain";
  readonly text: string;
  /** What stands for a picture where it cannot be seen. */
  readonly alt?: string;
  readonly element: Element;
  /** Whether it comes from an attribute. */
  readonly encoded: boolean;
  readonly prefix: Prefix;
}

/** A microformat that is a property of another. */
export interface NestedValue {
  readonly kind: "nested";
  readonly item: Microformat;
  readonly prefix: Prefix;
}

export type PropertyValue = PlainValue | NestedValue;

/** A microformat as the parsing rules give it. @see https://microformats.org/wiki/microformats2-parsing */
export interface Microformat {
  /** `h-card`, `h-review` …, in alphabetical order; also for classic microformats. */
  readonly types: readonly string[];
  readonly element: Element;
  readonly properties: Map<string, PropertyValue[]>;
  readonly children: Microformat[];
}

export function addProperty({ properties }: Microformat, name: string, value: PropertyValue): void {
  const values = properties.get(name);
  if (values) values.push(value);
  else properties.set(name, [value]);
}
