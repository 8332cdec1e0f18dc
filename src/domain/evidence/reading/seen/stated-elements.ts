import type { Dom } from "../dom";
import type { Graph } from "../graph";
import type { Item } from "../items";
import { isAggregate, isReview } from "../vocabulary";

const TOO_WIDE = new Set(["html", "body", "main", "head"]);

/**
 * Elements that markup in the page's own elements has spoken for: each marked-up review. What holds the page's heading
 * is not passed over, as some pages are marked up as one review from end to end.
 */
export function reviewElements(graph: Graph, dom: Dom): Set<Element> {
  const around = aroundHeadings(dom);
  const elements = elementsOf(graph, isReview).filter((each) => !around.has(each) && !TOO_WIDE.has(dom.name(each)));
  return new Set(elements);
}

/** Elements that are marked up as an aggregate rating, of whatever. */
export function aggregateElements(graph: Graph): Element[] {
  return elementsOf(graph, isAggregate).slice(0, MOST);
}

const MOST = 200;

function elementsOf({ items }: Graph, is: (item: Item) => boolean): Element[] {
  return items.flatMap((item) => (item.place.data === undefined && is(item) ? [item.place.element] : []));
}

function aroundHeadings(dom: Dom): Set<Element> {
  const around = new Set<Element>();
  for (const heading of [...dom.all("h1")].slice(0, 5)) {
    for (let at: Element | null = heading; at !== null && !around.has(at); at = dom.parent(at)) around.add(at);
  }
  return around;
}
