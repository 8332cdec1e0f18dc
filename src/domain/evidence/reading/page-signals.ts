import { absolute, samePage, webAddress } from "./addresses";
import { lastCrumb } from "./breadcrumb";
import type { Context } from "./context";
import type { Graph } from "./graph";
import { nameOf } from "./subjects/name";
import { line } from "./text/clean";
import { elementText } from "./text/element-text";

/** What the page says of itself outside of any item. */
export interface PageSignals {
  /** Its address and its canonical one. */
  readonly addresses: readonly string[];
  readonly heading?: string;
  readonly title?: string;
  /** What its breadcrumb trail ends in. */
  readonly crumb?: string;
  /** What the site as a whole is called. */
  readonly site?: string;
}

export function readSignals(context: Context, graph: Graph): PageSignals {
  const { dom, url, base } = context;
  const heading = only(context, "h1");
  const title = first(context, "title");
  const canonical = [...dom.all('link[rel~="canonical" i]')]
    .slice(0, 1)
    .map((link) => dom.attribute(link, "href") ?? "");
  const addresses = [url, ...canonical.flatMap((href) => webAddress(href, base) ?? [])];
  const crumb = lastCrumb(graph, context, (address) => addresses.some((here) => samePage(here, address)));
  const site = siteName(context, graph);
  return {
    addresses,
    ...(heading && { heading }),
    ...(title && { title }),
    ...(crumb && { crumb }),
    ...(site && { site }),
  };
}

function siteName({ dom }: Context, graph: Graph): string | undefined {
  const [said] = dom.all('meta[property="og:site_name" i]');
  const name = said && line(dom.attribute(said, "content") ?? "");
  const site = graph.items.find(({ types }) => types.includes("WebSite"));
  return name || (site && nameOf(site));
}

function first({ dom }: Context, selector: string): string {
  for (const element of dom.all(selector)) return line(elementText(dom, element, 2_000));
  return "";
}

/** The heading, where the page has one and not many. */
function only(context: Context, selector: string): string {
  const texts = [...context.dom.all(selector)]
    .slice(0, 20)
    .map((element) => line(elementText(context.dom, element, 2_000)));
  const said = new Set(texts.filter((text) => text !== ""));
  return said.size === 1 ? ([...said][0] ?? "") : "";
}

/** The document base URL (HTML): the first `base` element with an address, else the page's own. */
export function baseOf(url: string, hrefs: readonly (string | null)[]): string {
  const href = hrefs.find((each): each is string => each !== null);
  return href === undefined ? url : absolute(href, url);
}
