import { getter, method } from "./members";

/** The open shadow trees of a document. */
export interface ShadowTrees {
  /** By the tree that the hosts stand in (the document or a shadow root): its hosts, in order. */
  readonly hostsIn: ReadonlyMap<Node, readonly Element[]>;
  readonly rootOf: ReadonlyMap<Node, ShadowRoot>;
  readonly hostOf: ReadonlyMap<Node, Element>;
}

/**
 * Elements that can have a shadow tree (DOM, "attach a shadow root") are custom elements, which a selector cannot tell,
 * and a few others. These commonest of the rest are left out of the look at every element.
 */
const NO_HOSTS =
  "a,b,i,em,strong,small,svg *,svg,img,br,hr,ul,ol,li,dl,dt,dd,table,tbody,thead,tr,td,th,time,meta,link,script,style," +
  "option,input,button,label,picture,source,noscript,template,sup,sub,data,abbr,cite";

/** Pages of web components have hundreds; beyond this, they are not all read. */
const MOST_TREES = 3_000;

/** Finds every open shadow tree, however deep; undefined where there is none, as on most pages. Closed ones stay closed. */
export function findShadowTrees(document: Document, onTooMany: () => void): ShadowTrees | undefined {
  const sample = method<[string], Element>(document, "createElement").call(document, "p");
  const fragment = method<[], DocumentFragment>(document, "createDocumentFragment").call(document);
  const queryDocument = method<[string], NodeListOf<Element>>(document, "querySelectorAll");
  const queryRoot = method<[string], NodeListOf<Element>>(fragment, "querySelectorAll");
  const shadowRoot = getter<ShadowRoot | null>(sample, "shadowRoot");
  const [hostsIn, rootOf, hostOf] = [new Map<Node, Element[]>(), new Map<Node, ShadowRoot>(), new Map<Node, Element>()];
  const open: Node[] = [document];
  for (let tree = open.pop(); tree !== undefined; tree = open.pop()) {
    const hosts: Element[] = [];
    hostsIn.set(tree, hosts);
    const query = tree === document ? queryDocument : queryRoot;
    for (const element of query.call(tree, `:not(${NO_HOSTS})`)) {
      const root = shadowRoot.call(element);
      if (root === null) continue;
      if (rootOf.size >= MOST_TREES) {
        onTooMany();
        break;
      }
      rootOf.set(element, root);
      hostOf.set(root, element);
      hosts.push(element);
      open.push(root);
    }
  }
  return rootOf.size === 0 ? undefined : { hostsIn, rootOf, hostOf };
}
