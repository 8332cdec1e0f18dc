import { line } from "../../text/clean";
import { hasAny } from "../tokens";
import type { View } from "../view";
import { isCalledReview } from "./spoken-reviews";
import type { VisibleFact } from "../visible-fact";

const PERSON = /\/(?:users?|profiles?|members?|u|people|persons?|authors?)\//iu;
const HIS = new Set("author user username reviewer profile member name nickname avatar".split(" "));
const HEADING = /^h[1-6]$/u;
const MOST = 40;
const UP = 3;

/**
 * Whether a block is a card of another thing: a heading that leads to its page, with a picture that leads there too, or
 * with nobody who rates it on a day. `told`: what was read of the block as of a review.
 */
export function isCard(view: View, block: Element, told: VisibleFact["fact"]): boolean {
  if (told.kind !== "review") return false;
  const { dom } = view.context;
  const links = [...dom.all("a", block)].slice(0, MOST).filter((link) => isElsewhere(dom.attribute(link, "href")));
  const pictured = new Set(
    links.filter((link) => dom.all("img,picture", link).length > 0).map((link) => dom.attribute(link, "href")),
  );
  return links.some((link) => {
    const heading = headingOf(view, link, block);
    const name = line(view.brief(heading ?? link) ?? "", 200);
    if (name === "" || isAuthor(view, link, name, told.author)) return false;
    const isPictured = pictured.has(dom.attribute(link, "href"));
    if (heading === undefined) return isPictured && told.date === undefined && isTitle(view, link);
    return (
      isPictured ||
      (told.rating === undefined && !isCalledReview(view.tokens, block)) ||
      (told.date === undefined && told.author === undefined)
    );
  });
}

const isElsewhere = (href: string | null): boolean =>
  href !== null && !/^(?:#|javascript:|mailto:|tel:|$)/iu.test(href.trim()) && !PERSON.test(href);

/** The heading that a link stands in, or that stands in it. */
function headingOf({ context: { dom } }: View, link: Element, block: Element): Element | undefined {
  let at: Element | null = link;
  for (let level = 0; at !== null && at !== block && level < UP; level++, at = dom.parent(at))
    if (HEADING.test(dom.name(at))) return at;
  return [...dom.all("h1,h2,h3,h4,h5,h6", link)][0];
}

const isTitle = (view: View, link: Element): boolean =>
  [link, view.context.dom.parent(link)].some((at) => at !== null && view.tokens(at).has("title"));

/** A link to whoever wrote it, whose name may be a heading beside a picture of them. */
function isAuthor(view: View, link: Element, name: string, author: string | undefined): boolean {
  const { dom } = view.context;
  return (
    author !== undefined &&
    name.includes(author) &&
    [link, dom.parent(link)].some((at) => at !== null && hasAny(view.tokens(at), HIS))
  );
}
