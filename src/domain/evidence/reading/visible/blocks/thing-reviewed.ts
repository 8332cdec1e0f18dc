import { folded, line } from "../../text/clean";
import type { View } from "../view";
import type { Thing, VisibleFact } from "../visible-fact";
import { isThingPlace } from "./author-place";
import type { Part } from "./block-parts";
import { isPersonLink, linkAround } from "./person-link";

const AHEAD = 10;
const UP = 4;
const LONGEST = 150;

/** What a block links to by a place that is named after things: on a reviewer's own page each review is of another one. */
export function thingOf(view: View, block: Element, parts: readonly Part[]): Thing | undefined {
  const part = parts
    .slice(0, AHEAD)
    .find(({ element, link }) => link && isOfThing(view, block, element) && !isPersonLink(view, block, element));
  const link = part && linkAround(view, block, part.element);
  const name = part && line(part.text, LONGEST);
  const address = link && view.context.dom.attribute(link, "href");
  return name ? { name, ...(address && { address }) } : undefined;
}

function isOfThing(view: View, block: Element, element: Element): boolean {
  let at: Element | null = element;
  for (let step = 0; at !== null && at !== block && step < UP; step++, at = view.context.dom.parent(at)) {
    if (isThingPlace(view, at)) return true;
  }
  return false;
}

/**
 * Reviews with what they are of only where that differs from one to the next, and the page's heading names none of it: else
 * they are of what the page is about.
 */
export function ofTheirThings(view: View, reviews: readonly VisibleFact[]): VisibleFact[] {
  const names = new Set(reviews.flatMap(({ about }) => (about ? [folded(about.name)] : [])));
  const heading = view.context.dom.all("h1")[0];
  const said = ` ${folded((heading && view.brief(heading)) ?? "")} `;
  const isOfOthers = names.size > 1 && [...names].every((name) => !said.includes(` ${name} `));
  return isOfOthers ? [...reviews] : reviews.map(({ about: _about, ...review }) => review);
}
