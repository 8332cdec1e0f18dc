import { line } from "../../text/clean";
import { hasAny, REVIEW_TOKENS, type TokensOf } from "../tokens";
import type { View } from "../view";
import { anyOf } from "../words";

const HEADING = new RegExp(String.raw`(?<!\p{L})(?:${anyOf("heading")})(?!\p{L})`, "iu");
const SECTION = new RegExp(String.raw`(?<!\p{L})(?:${anyOf("heading", "reviews")})(?!\p{L})`, "iu");
const UP = 4;
const BACK = 3;

/** Whether the names of a block itself say that it is a review. */
export const isCalledReview = (tokens: TokensOf, element: Element): boolean => hasAny(tokens(element), REVIEW_TOKENS);

/** Whether what is around some blocks says that they are reviews: names of the boxes, or a heading over them. */
export function isUnderReviews(view: View, parent: Element): boolean {
  const { dom } = view.context;
  let at: Element | null = parent;
  for (let level = 0; at !== null && level < UP; level++, at = dom.parent(at)) {
    if (["body", "main", "html"].includes(dom.name(at))) return false;
    if (isCalledReview(view.tokens, at) || HEADING.test(dom.attribute(at, "aria-label") ?? "") || isHeaded(view, at))
      return true;
  }
  return false;
}

/** Whether a heading within says that a box holds the reviews. */
export function isSection(view: View, box: Element): boolean {
  const [heading] = view.context.dom.all("h1,h2,h3,h4,h5,h6", box);
  return heading !== undefined && SECTION.test(line(view.brief(heading) ?? "", 80));
}

/** A heading as first thing within, or among the last few things before. */
function isHeaded(view: View, box: Element): boolean {
  const { dom } = view.context;
  const within = dom.firstElement(box);
  const before: Element[] = [];
  const parent = dom.parent(box);
  for (let each = parent && dom.firstElement(parent); each !== null && each !== box; each = dom.nextElement(each))
    before.push(each);
  return [within, ...before.slice(-BACK)].some((each) => each !== null && isReviewHeading(view, each));
}

/** Whether a heading's words speak of reviews or ratings. */
export const saysReviews = (heading: string): boolean => HEADING.test(heading);

function isReviewHeading(view: View, element: Element): boolean {
  const { dom } = view.context;
  const heading = /^h[1-6]$/u.test(dom.name(element))
    ? element
    : [...dom.all("h1,h2,h3,h4,h5,h6,legend", element)].slice(0, 1)[0];
  const text = heading === undefined || view.brief(element) === undefined ? "" : line(view.brief(heading) ?? "", 80);
  return text !== "" && saysReviews(text);
}
