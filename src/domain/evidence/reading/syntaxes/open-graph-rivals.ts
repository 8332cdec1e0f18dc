import type { Context } from "../context";
import type { Item, Literal } from "../items";
import { isTextOrMedia, isThing, typeOf } from "../vocabulary";

/** Who runs or writes the page: described on pages of every kind, whatever these are about. */
const BEHIND = new Set([
  "Organization",
  "Corporation",
  "NewsMediaOrganization",
  "OnlineStore",
  "OnlineBusiness",
  "Person",
]);
const TYPES_IN_JSON = /"@type"\s*:\s*(?:"([^"]{1,100})"|\[([^\]]{1,500})\])/gu;

/**
 * Whether a fuller syntax describes what a page with this `og:type` is about. Open Graph then has nothing to add but another
 * name for it, as a title for sharing is seldom the thing's own.
 */
export function isDescribed(type: string, said: Literal, context: Context): boolean {
  for (const name of typesOnPage(context)) if (rivals(typeOf(name), type, said)) return true;
  return CLASSES.some((name) => context.dom.all(name).length > 0);
}

const CLASSES = [
  ".hproduct",
  ".h-product",
  ".hrecipe",
  ".h-recipe",
  ".hreview",
  ".h-review",
  ".hreview-aggregate",
  ".h-review-aggregate",
];

function rivals(found: string, type: string, { place }: Literal): boolean {
  if (found === type) return true;
  if (BEHIND.has(found) || BEHIND.has(type)) return false;
  const item: Item = { kind: "item", types: [found], properties: new Map(), place };
  return isThing(item) && (type === "Article" || !isTextOrMedia(item));
}

function* typesOnPage({ dom, budget }: Context): Generator<string> {
  for (const script of dom.all('script[type*="ld+json" i]')) {
    for (const [, one, several] of dom.text(script).matchAll(TYPES_IN_JSON)) {
      yield* one === undefined ? (several ?? "").split(/[\s",]+/u).filter((name) => name !== "") : [one];
    }
  }
  for (const element of dom.all("[itemtype],[typeof]")) {
    if (!budget.spend("nodes", 1)) return;
    const types = `${dom.attribute(element, "itemtype") ?? ""} ${dom.attribute(element, "typeof") ?? ""}`;
    yield* types.split(/\s+/u).filter((name) => name !== "");
  }
}

const RATED =
  '[itemprop~="aggregateRating"],[property~="aggregateRating"],[itemtype*="ggregate"],[typeof*="ggregate"],.hreview-aggregate';

/** Whether the page states an aggregate rating elsewhere. */
export function isRated({ dom }: Context): boolean {
  if (dom.all(RATED).length > 0) return true;
  return [...dom.all('script[type*="ld+json" i]')].some((script) => dom.text(script).includes("ggregateRating"));
}
