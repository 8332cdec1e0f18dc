import { getter, method } from "./members";

/** The open shadow trees of a document. */
export interface ShadowTrees {
  /** By the tree that the hosts stand in (the document or a shadow root): its hosts, in order. */
  readonly hostsIn: ReadonlyMap<Node, readonly Element[]>;
  readonly rootOf: ReadonlyMap<Node, ShadowRoot>;
  readonly hostOf: ReadonlyMap<Node, Element>;
}

/**
 * To ask each of 77,000 elements whether it is a host takes longer than all else a reading does. The browser's own search
 * leaves over those that may be one (DOM, "attach a shadow root"): custom elements, by leaving out the common names
 * (the commonest first: it is quicker), and of `div` and `span` those that are empty but for a shadow tree or have an id.
 */
const COMMON =
  "div,span,meta,a,p,li,b,i,time,h3,h2,h4,ul,td,tr,img,br,svg,path,em,strong,button,input,label,script,link,option,table," +
  "tbody,ol,dl,dt,dd,use,g,small,figure,form,select,iframe,style,noscript,picture,source,template,html,head,title," +
  "textarea,hr,th,thead";
const LIKELY = `:not(${COMMON})`;
const PLAIN = ["div:is(:empty,[id])", "span:empty"];

/** More plain elements than this are a page's icons and spacers: to touch each would cost more than to read the page. */
const MOST_PLAIN = 5_000;

/** Pages of web components have hundreds; beyond this, they are not all read. */
const MOST_TREES = 3_000;

/** Finds every open shadow tree, however deep; undefined where there is none, as on most pages. Closed ones stay closed. */
export function findShadowTrees(document: Document, onTooMany: () => void): ShadowTrees | undefined {
  const likelyHosts = hostSearch(document);
  const [hostsIn, rootOf, hostOf] = [new Map<Node, Element[]>(), new Map<Node, ShadowRoot>(), new Map<Node, Element>()];
  const open: (Document | ShadowRoot)[] = [document];
  for (let tree = open.pop(); tree !== undefined; tree = open.pop()) {
    const found = likelyHosts(tree);
    const kept = found.slice(0, MOST_TREES - rootOf.size);
    if (kept.length < found.length) onTooMany();
    hostsIn.set(
      tree,
      kept.map(({ host }) => host),
    );
    for (const { host, root } of kept) {
      rootOf.set(host, root);
      hostOf.set(root, host);
      open.push(root);
    }
  }
  return rootOf.size === 0 ? undefined : { hostsIn, rootOf, hostOf };
}

interface Host {
  readonly host: Element;
  readonly root: ShadowRoot;
}

const FOLLOWING = 4;

/** The hosts that stand in a tree itself, in order. */
function hostSearch(document: Document): (tree: Document | ShadowRoot) => Host[] {
  const sample = method<[string], Element>(document, "createElement").call(document, "p");
  const fragment = method<[], DocumentFragment>(document, "createDocumentFragment").call(document);
  const queryDocument = method<[string], NodeListOf<Element>>(document, "querySelectorAll");
  const queryRoot = method<[string], NodeListOf<Element>>(fragment, "querySelectorAll");
  const shadowRoot = getter<ShadowRoot | null>(sample, "shadowRoot");
  const position = method<[Node], number>(sample, "compareDocumentPosition");
  const likelyIn = (whole: Document): Element[] => {
    const plain = PLAIN.map((selector) => queryDocument.call(whole, selector));
    const few = plain.filter(({ length }) => length <= MOST_PLAIN);
    return [queryDocument.call(whole, LIKELY), ...few].flatMap((list) => [...list]);
  };
  return (tree) => {
    const found = (tree === document ? likelyIn(document) : [...queryRoot.call(tree, "*")]).flatMap((host) => {
      const root = shadowRoot.call(host);
      return root ? [{ host, root }] : [];
    });
    return found.sort((a, b) => (position.call(a.host, b.host) & FOLLOWING ? -1 : 1));
  };
}
