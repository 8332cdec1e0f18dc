import type { Dom } from "../dom";
import { LIMITS } from "../limits";

/** Ids that need no escaping and do not look made up anew for every visit. */
const STABLE_ID = /^[A-Za-z](?!.*(?:[0-9a-f]{16}|\d{14}))[\w-]{0,60}$/u;
const PLAIN_NAME = /^[a-z][a-z0-9-]*$/iu;
const DEEPEST = 200;

/** CSS selectors of elements: from the nearest id, or from the root, by element name and place among its kind. */
export type CssPaths = (element: Element) => string | undefined;

/**
 * Short selectors that `querySelector` answers with exactly the element (W3C Web Annotation §4.2.2, CssSelector).
 * Nothing for elements nested too deep for one. Each element's place among its siblings is counted once. For an element in
 * a shadow tree, the selector leads there from its shadow root.
 */
export function openCssPaths(dom: Dom): CssPaths {
  const paths = new Map<Element, string>();
  const steps = new Map<Element, string>();
  return (element) => {
    const climbed: Element[] = [];
    let at: Element | null = element;
    while (at !== null && !paths.has(at) && climbed.length < DEEPEST) {
      climbed.push(at);
      const anchor = anchorOf(dom, at, steps);
      if (anchor !== undefined) paths.set(at, anchor);
      else at = dom.parent(at);
    }
    if (at === null || !paths.has(at)) return undefined;
    for (const each of climbed.reverse()) {
      if (!paths.has(each)) paths.set(each, `${paths.get(dom.parent(each) as Element)} > ${stepOf(dom, each, steps)}`);
    }
    const path = paths.get(element);
    return path !== undefined && path.length <= LIMITS.short ? path : undefined;
  };
}

function anchorOf(dom: Dom, element: Element, steps: Map<Element, string>): string | undefined {
  const id = dom.attribute(element, "id");
  if (id !== null && STABLE_ID.test(id) && dom.byId(id, element) === element) return `#${id}`;
  const parent = dom.parent(element);
  if (parent === null) return ":root";
  // At the top of a shadow tree: without a parent element there.
  if (isTop(dom, element)) return `${stepOf(dom, element, steps)}:not(* > *)`;
  const name = dom.name(element);
  return (name === "body" || name === "head") && dom.parent(parent) === null ? name : undefined;
}

const isTop = (dom: Dom, element: Element): boolean => {
  const host = dom.host(element);
  return host !== null && dom.parent(element) === host;
};

function stepOf(dom: Dom, element: Element, steps: Map<Element, string>): string {
  if (!steps.has(element)) numberChildren(dom, dom.parent(element) as Element, steps);
  return steps.get(element) ?? "*";
}

function numberChildren(dom: Dom, parent: Element, steps: Map<Element, string>): void {
  let counts = new Map<string, number>();
  let [index, tops] = [0, true];
  for (let child = dom.firstElement(parent); child !== null; child = dom.nextElement(child)) {
    if (tops && !isTop(dom, child)) {
      [index, tops] = [0, false];
      counts = new Map();
    }
    index++;
    const name = dom.name(child);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    steps.set(child, PLAIN_NAME.test(name) ? `${name}:nth-of-type(${count})` : `:nth-child(${index})`);
  }
}
