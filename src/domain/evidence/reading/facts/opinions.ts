import type { Steps } from "../context";
import { type Item, type Value, valuesOf } from "../items";
import type { SubjectBook } from "../subjects/subject-book";
import type { SubjectDraft } from "../subjects/subject-draft";
import { isAggregate, isReview, isThing } from "../vocabulary";
import { bearerOf, reviewedBy } from "./about";
import { isSaidToReview, readAnswer } from "./answer";
import { readAggregate } from "./aggregate-rating";
import { STATED, type Tell, type Workshop } from "./fact-maker";
import { readReview, type ReviewDraft } from "./review";

const REVIEW_PROPERTIES = ["review", "reviews", "subjectOf"] as const;
/** What has none of these carries no opinion: most items of a page. */
const CARRYING = ["aggregateRating", "ratingValue", ...REVIEW_PROPERTIES];
const PAUSE_EVERY = 10;

/** A statement that is to be understood as a review or as an aggregate rating. */
export interface Opinion {
  readonly stated: Value;
  readonly kind: "review" | "aggregate";
}

/**
 * Aggregate ratings and reviews: those that things carry (`aggregateRating`, `review`), then those that stand alone and
 * name their subject (`itemReviewed`). What names none is given back.
 */
export function* readOpinions(shop: Workshop, subjects: SubjectBook, tell: Tell): Steps<Opinion[]> {
  const done = new Set<Item>();
  let count = 0;
  for (const holder of shop.graph.items) {
    if (isReview(holder) || isAggregate(holder)) continue;
    for (const opinion of carriedBy(holder, shop)) {
      if (++count % PAUSE_EVERY === 0) yield;
      if (opinion.stated.kind === "item") done.add(opinion.stated);
      const about = (): Item => reviewedBy(opinion.stated, shop.graph, holder) ?? bearerOf(holder, shop.graph);
      tellOpinion(opinion, () => subjects.of(about()), STATED, shop, tell);
    }
  }
  return yield* readLoose(done, shop, subjects, tell);
}

function* readLoose(done: Set<Item>, shop: Workshop, subjects: SubjectBook, tell: Tell): Steps<Opinion[]> {
  const orphans: Opinion[] = [];
  let count = 0;
  for (const stated of shop.graph.items) {
    const kind = kindOf(stated);
    if (done.has(stated) || kind === undefined || isSaidToReview(stated, shop.graph)) continue;
    if (++count % PAUSE_EVERY === 0) yield;
    const reviewed = reviewedBy(stated, shop.graph) ?? shop.graph.itemsOf(stated, "itemReviewed")[0];
    if (reviewed) tellOpinion({ stated, kind }, () => subjects.of(reviewed), STATED, shop, tell);
    else orphans.push({ stated, kind });
  }
  return orphans;
}

function kindOf(item: Item): Opinion["kind"] | undefined {
  if (isAggregate(item)) return "aggregate";
  return isReview(item) ? "review" : undefined;
}

/**
 * The opinions a thing carries. Under `review` some pages put an aggregate; comments and bare ratings are none. Others write
 * an aggregate's properties on the thing itself.
 */
function carriedBy(holder: Item, { graph }: Workshop): Opinion[] {
  if (!CARRYING.some((property) => holder.properties.has(property))) return [];
  const opinions: Opinion[] = [];
  const aggregates = valuesOf(holder, "aggregateRating");
  const isFlat = isRated(holder) && !aggregates.some(({ kind }) => kind === "item");
  for (const value of isFlat ? [holder] : aggregates) {
    opinions.push({ stated: value.kind === "item" ? graph.resolve(value) : value, kind: "aggregate" });
  }
  for (const property of REVIEW_PROPERTIES) {
    for (const stated of graph.itemsOf(holder, property)) {
      const kind = stated.types.length === 0 && property !== "subjectOf" ? "review" : kindOf(stated);
      if (kind) opinions.push({ stated, kind });
    }
  }
  return opinions;
}

function isRated(holder: Item): boolean {
  const { properties } = holder;
  const hasCount = properties.has("ratingCount") || properties.has("reviewCount");
  return isThing(holder) && hasCount && properties.has("ratingValue");
}

/** Tells what a rating or review says. The subject is asked for only if there is something to tell. */
export function tellOpinion(
  opinion: Opinion,
  about: () => SubjectDraft,
  confidence: number,
  shop: Workshop,
  tell: Tell,
): void {
  const { stated, kind } = opinion;
  const read = kind === "review" ? readIfItem(stated, shop) : readAggregate(stated, shop.context);
  if (!read) return;
  const subject = about();
  const answer = kind === "review" && stated.kind === "item" ? readAnswer(stated, subject.name, shop) : undefined;
  tell(subject, { ...read, ...(answer && { answer }), confidence }, stated);
}

function readIfItem(stated: Value, { graph, context }: Workshop): ReviewDraft | undefined {
  return stated.kind === "item" ? readReview(stated, graph, context) : undefined;
}
