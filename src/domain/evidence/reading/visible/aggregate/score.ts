import { folded } from "../../text/clean";
import { saysReviews } from "../blocks/spoken-reviews";
import { hasAny } from "../tokens";
import type { View } from "../view";
import { anyOf } from "../words";
import type { Candidate } from "./candidates";
import type { FoundDistribution } from "./distribution";

const WHOLE = new Set(
  "aggregate average overall summary total gesamt durchschnitt moyenne media promedio gemiddelde gemiddeld globale global".split(
    " ",
  ),
);
const RATED = new RegExp(String.raw`(?<!\p{L})(?:${anyOf("rated", "ratings", "reviews")})(?!\p{L})`, "iu");
const HEADING_LEVELS = 5;

/** How surely a rating with its counts is of what the page is about: from about 0.8 on. */
export function scoreOf(view: View, { picked, counts, spot }: Candidate, spread: readonly FoundDistribution[]): number {
  const { mark, rating } = picked;
  if (counts.some(({ count }) => count === 0)) return 0;
  const named = counts.some(({ of }) => of !== "either");
  let score = mark.weight * 0.6;
  if (counts.length > 0) score += named ? 0.4 : 0.3;
  if (rating.best !== undefined || rating.grade !== undefined) score += 0.1;
  // A grade is only taken for one where words around say that it is of the whole.
  if (isWhole(view, mark.element) || rating.grade !== undefined) score += 0.15;
  if (isByHeading(view, spot)) score += 0.15;
  if (isBySpread(view, mark.element, spread)) score += 0.3;
  if (isOfAnother(view, spot)) score -= 0.4;
  return view.zone(mark.element).aside ? score - 0.3 : score;
}

/** In a small box with a heading that names something: rather of that than of the page's subject. */
function isOfAnother(view: View, spot: Element): boolean {
  const { dom } = view.context;
  let at: Element | null = spot;
  for (let level = 0; at !== null && level < 4 && view.brief(at) !== undefined; level++, at = dom.parent(at)) {
    if (dom.all("h1", at).length > 0) return false;
    const [heading] = dom.all("h2,h3,h4,h5,h6", at);
    const name = heading === undefined ? "" : (view.brief(heading) ?? "");
    if (name !== "") return !saysReviews(name) && !isOwnName(view, name) && !RATED.test(name);
  }
  return false;
}

/** A heading that shares most of its words, or of theirs, with the page's heading or title. */
function isOwnName(view: View, name: string): boolean {
  const words = wordsIn(name);
  return [...view.context.dom.all("h1,title")].slice(0, 4).some((each) => {
    const own = wordsIn(view.brief(each) ?? "");
    const shared = words.filter((word) => own.includes(word)).length;
    return shared > 0 && shared * 2 >= Math.min(words.length, own.length);
  });
}

const wordsIn = (text: string): string[] =>
  folded(text)
    .split(" ")
    .filter((word) => word.length > 2);

function isWhole(view: View, element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < 4; level++, at = view.context.dom.parent(at)) {
    if (hasAny(view.tokens(at), WHOLE)) return true;
  }
  return false;
}

/** In one box with the distribution. */
function isBySpread({ context: { dom } }: View, element: Element, spread: readonly FoundDistribution[]): boolean {
  const row = spread[0]?.rows[0];
  let at: Element | null = element;
  for (
    let level = 0;
    row !== undefined && at !== null && level < HEADING_LEVELS && dom.name(at) !== "body";
    level++, at = dom.parent(at)
  ) {
    if (dom.contains(at, row)) return true;
  }
  return false;
}

/** Within a few levels of the page's main heading. */
export function isByHeading(view: View, element: Element): boolean {
  const { dom } = view.context;
  if (view.zone(element).aside) return false;
  const headings = [...dom.all("h1")].slice(0, 3);
  let at: Element | null = element;
  for (let level = 0; at !== null && level < HEADING_LEVELS && dom.name(at) !== "body"; level++, at = dom.parent(at)) {
    const box = at;
    if (headings.some((heading) => dom.contains(box, heading))) return true;
  }
  return false;
}
