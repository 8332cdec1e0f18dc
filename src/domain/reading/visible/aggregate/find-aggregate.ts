import type { AggregateRating } from "../../model";
import { asWritten } from "../../text/clean";
import type { CountMark, Marks } from "../marks/mark";
import { hasAny } from "../tokens";
import type { View } from "../view";
import { statedAt, type VisibleFact } from "../visible-fact";
import { type Candidate, candidates } from "./candidates";
import { distributions, type FoundDistribution } from "./distribution";

const WHOLE = new Set(
  "aggregate average overall summary total gesamt durchschnitt moyenne media promedio gemiddelde gemiddeld globale global".split(
    " ",
  ),
);
const ENOUGH = 0.8;
const HEADING_LEVELS = 5;

/**
 * The rating that the page shows of what it is about: with its count in one place, by the main heading, or in a place
 * that is named after the whole. Where the page shows it more than once, each place is told; one of another value is not.
 */
export function findAggregate(view: View, marks: Marks, reviews: ReadonlySet<Element>): VisibleFact[] {
  const spread = distributions(view, marks);
  const apart = new Set([...reviews, ...spread.flatMap(({ rows }) => rows)]);
  const scored = candidates(view, marks, apart).map((candidate) => ({
    candidate,
    score: scoreOf(view, candidate, spread),
  }));
  const sure = scored.filter(({ score }) => score >= ENOUGH).sort((one, other) => other.score - one.score);
  const [best] = sure;
  if (best === undefined) return [];
  const same = sure.filter(({ candidate }) => candidate === best.candidate || isSame(best.candidate, candidate));
  return same
    .slice(0, 4)
    .map(({ candidate, score }, index) => tell(view, candidate, score, index === 0 ? spread[0] : undefined));
}

function isSame(one: Candidate, other: Candidate): boolean {
  const [rating, also] = [one.picked.rating, other.picked.rating];
  const [counts, others] = [countsOf(one.counts), countsOf(other.counts)];
  return (
    rating.value === also.value &&
    rating.grade === also.grade &&
    (rating.best ?? also.best) === (also.best ?? rating.best) &&
    (counts.ratingCount ?? others.ratingCount) === (others.ratingCount ?? counts.ratingCount) &&
    (counts.reviewCount ?? others.reviewCount) === (others.reviewCount ?? counts.reviewCount)
  );
}

function scoreOf(view: View, { picked, counts, spot }: Candidate, spread: readonly FoundDistribution[]): number {
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
  return view.zone(mark.element).aside ? score - 0.3 : score;
}

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
function isByHeading(view: View, element: Element): boolean {
  const { dom } = view.context;
  const headings = [...dom.all("h1")].slice(0, 3);
  let at: Element | null = element;
  for (let level = 0; at !== null && level < HEADING_LEVELS && dom.name(at) !== "body"; level++, at = dom.parent(at)) {
    const box = at;
    if (headings.some((heading) => dom.contains(box, heading))) return true;
  }
  return false;
}

type Counts = Pick<AggregateRating, "ratingCount" | "reviewCount">;

function countsOf(counts: readonly CountMark[]): Counts {
  const ratings = counts.find(({ of }) => of === "ratings") ?? counts.find(({ of }) => of === "either");
  const reviews = counts.find(({ of }) => of === "reviews");
  const bare = ratings?.of === "either" && reviews !== undefined;
  return { ...(ratings && !bare && { ratingCount: ratings.count }), ...(reviews && { reviewCount: reviews.count }) };
}

function tell(view: View, { picked, counts, spot }: Candidate, score: number, spread?: FoundDistribution): VisibleFact {
  const confidence = Math.round(Math.min(0.85, 0.5 + (score - ENOUGH) * 0.7) * 100) / 100;
  const place = counts.length > 0 ? spot : picked.mark.element;
  const text = view.brief(place);
  return {
    fact: {
      kind: "aggregate-rating",
      rating: picked.rating,
      ...countsOf(counts),
      ...(spread && { distribution: spread.steps }),
      confidence,
    },
    stated: statedAt(place, asWritten(text === undefined || text === "" ? picked.rating.raw : text, 4_000)),
  };
}
