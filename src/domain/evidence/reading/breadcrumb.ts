import { webAddress } from "./addresses";
import type { Context } from "./context";
import type { Graph } from "./graph";
import { firstText, type Item } from "./items";
import { nameOf } from "./subjects/name";
import { line } from "./text/clean";
import { elementText } from "./text/element-text";
import { lineOf } from "./text/words";

/** Asked one class at a time, which is a lookup for the browser; a list of selectors is a walk over the page. */
const TRAILS = [".breadcrumbs", ".breadcrumb", "nav"];
const SEPARATOR = /^[\s/|>›»→·•:-]*$/u;

/**
 * What the page's breadcrumb trail ends in: the name of what the page shows, by its BreadcrumbList or by the trail that people
 * see. Nothing where trails end differently, or in a link to another page, such as the category.
 */
export function lastCrumb(graph: Graph, context: Context, isHere: (address: string) => boolean): string | undefined {
  const lists = graph.items.filter(({ types }) => types.includes("BreadcrumbList")).slice(0, 10);
  const ends = lists.flatMap((list) => endOf(list, graph, context, isHere) ?? []);
  const said = new Set(lists.length > 0 ? ends : [seenEnd(context, isHere) ?? ""]);
  return said.size === 1 ? [...said][0] || undefined : undefined;
}

function endOf(list: Item, graph: Graph, { base }: Context, isHere: (address: string) => boolean): string | undefined {
  const steps = graph.itemsOf(list, "itemListElement");
  const last = steps.reduce<Item | undefined>((end, step) => (end && place(end) > place(step) ? end : step), undefined);
  if (last === undefined) return undefined;
  const [target] = graph.itemsOf(last, "item");
  const address = target?.id ?? firstText(last, "item", "url")?.text ?? (target && firstText(target, "url")?.text);
  if (address !== undefined && !isHere(webAddress(address, base) ?? address)) return undefined;
  return nameOf(last) ?? (target && nameOf(target));
}

/** Without positions the page's order counts. */
function place(step: Item): number {
  const position = firstText(step, "position");
  return position ? Number(lineOf(position)) || 0 : 0;
}

function seenEnd(context: Context, isHere: (address: string) => boolean): string | undefined {
  const { dom, base } = context;
  const trail = TRAILS.flatMap((selector) => [...dom.all(selector)].slice(0, 20)).find((element) =>
    /breadcrumb/iu.test(`${dom.attribute(element, "class") ?? ""} ${dom.attribute(element, "aria-label") ?? ""}`),
  );
  const parts =
    trail && [...dom.all("a,li,span", trail)].slice(0, 100).filter((part) => dom.all("a,li,span", part).length === 0);
  const last = parts?.reverse().find((part) => !SEPARATOR.test(elementText(dom, part, 200)));
  if (last === undefined) return undefined;
  const href = dom.name(last) === "a" ? dom.attribute(last, "href") : null;
  const leadsAway = href !== null && !isHere(webAddress(href, base) ?? href);
  return leadsAway ? undefined : line(elementText(dom, last, 2_000));
}
