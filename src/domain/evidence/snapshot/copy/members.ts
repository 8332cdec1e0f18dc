import { getter, method } from "../../reading";

/** The members of nodes that a copy is made by, off the prototypes: a form's own fields may be named like them. */
export interface Members {
  readonly typeOf: (node: Node) => number;
  readonly childrenOf: (node: Node) => Node[];
  readonly nameOf: (element: Element) => string;
  readonly spaceOf: (element: Element) => string | null;
  readonly attributesOf: (element: Element) => [name: string, value: string][];
  readonly attributeOf: (element: Element, name: string) => string | null;
  readonly shadowOf: (element: Element) => ShadowRoot | null;
}

/** Whatever a page calls it (`x:href`), browsers know an attribute of these by its namespace. */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://www.w3.org/1999/xlink": "xlink",
  "http://www.w3.org/XML/1998/namespace": "xml",
};

export function openMembers(document: Document): Members {
  const sample = method<[string], Element>(document, "createElement").call(document, "p");
  const type = getter<number>(sample, "nodeType");
  const first = getter<Node | null>(sample, "firstChild");
  const next = getter<Node | null>(sample, "nextSibling");
  const name = getter<string>(sample, "localName");
  const space = getter<string | null>(sample, "namespaceURI");
  const attributes = getter<NamedNodeMap>(sample, "attributes");
  const attribute = method<[string], string | null>(sample, "getAttribute");
  const shadow = getter<ShadowRoot | null>(sample, "shadowRoot");
  return {
    typeOf: (node) => type.call(node),
    childrenOf: (node) => {
      const children: Node[] = [];
      for (let child = first.call(node); child !== null; child = next.call(child)) children.push(child);
      return children;
    },
    nameOf: (element) => name.call(element),
    spaceOf: (element) => space.call(element),
    attributesOf: (element) => {
      const map = attributes.call(element);
      const all: [string, string][] = [];
      for (let i = 0; i < map.length; i++) {
        const each = map[i];
        if (each) all.push([each.name.includes(":") ? plainName(each) : each.name, each.value]);
      }
      return all;
    },
    attributeOf: (element, of) => attribute.call(element, of),
    shadowOf: (element) => shadow.call(element),
  };
}

function plainName({ name, localName, namespaceURI }: Attr): string {
  const prefix = PREFIXES[namespaceURI ?? ""];
  return prefix === undefined ? name : `${prefix}:${localName}`;
}
