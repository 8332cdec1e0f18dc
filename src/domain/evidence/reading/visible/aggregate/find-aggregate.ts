import { rootOf } from "../../dom/nodes";
import type { AggregateRating } from "../../model";
import { asWritten } from "../../text/clean";
import type { CountMark, Marks } from "../marks/mark";
import type { View } from "../view";
import { statedAt, type VisibleFact } from "../visible-fact";
import { countSaid } from "../marks/count-text";
import { isDrawnShort, isFiner, pickFiner } from "../marks/pick-rating";
import { type Candidate, candidates } from "./candidates";
import { distributions, type FoundDistribution } from "./distribution";
import { isByHeading, scoreOf } from "./score";

const ENOUGH = 0.8;
const MOST_VAGUE = 40;

/**
 * The rating that the page shows of what it is about: with its count in one place, by the main heading, or in a place
 * that is named after the whole. Where the page shows it more than once, each place is told; one of another value is not.
 */
export function findAggregate(view: View, marks: Marks, reviews: ReadonlySet<Element>, vague: boolean): VisibleFact[] {
  const spread = distributions(view, marks);
  const apart = new Set([...reviews, ...spread.flatMap(({ rows }) => rows)]);
  const scored = candidates(view, marks, apart).map((candidate) => ({
    candidate,
    score: scoreOf(view, candidate, spread),
  }));
  const sure = scored.filter(({ score }) => score >= ENOUGH).sort((one, other) => other.score - one.score);
  const best = exactOf(sure);
  const others = vague ? scored.filter(({ score }) => score < ENOUGH).slice(0, MOST_VAGUE) : [];
  const unsure = others.map(({ candidate, score }) => ({
    ...tell(view, candidate, score),
    standing: "vague" as const,
  }));
  const [alone] = spread;
  if (best === undefined) return vague && alone !== undefined ? [...unsure, tellSpread(view, alone)] : unsure;
  const same = sure.filter(
    (each) => each.candidate.spot !== best.candidate.spot && isSame(best.candidate, each.candidate),
  );
  const told = [best, ...same]
    .slice(0, 4)
    .map(({ candidate, score }, index) => tell(view, candidate, score, index === 0 ? spread[0] : undefined));
  return [...told, ...unsure];
}

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** The surest; where it is a drawing that another place of the page gives in figures, those. */
function exactOf([first, ...others]: readonly Scored[]): Scored | undefined {
  if (first === undefined) return undefined;
  const drawn = first.candidate;
  const finer = others.find(
    ({ candidate: { picked, counts } }) =>
      (isFiner(picked.rating, drawn.picked.rating) && haveSameCounts(counts, drawn.counts)) ||
      (isDrawnShort(drawn.picked.rating, picked.rating) && counts.length > 0 && haveSameCounts(counts, drawn.counts)),
  );
  const picked = finer && pickFiner(finer.candidate.picked.mark, drawn.picked.mark);
  return finer && picked ? { candidate: { ...finer.candidate, picked }, score: finer.score } : first;
}

const SPREAD_ALONE = 0.2;

/** A distribution with no value beside it. */
function tellSpread(view: View, { steps, off, rows: [row] }: FoundDistribution): VisibleFact {
  const place = (row && view.context.dom.parent(row)) ?? rootOf(view.context.document);
  const raw = asWritten(view.brief(place) ?? "", 4_000);
  return {
    fact: { kind: "aggregate-rating", rating: { raw }, distribution: steps, confidence: SPREAD_ALONE },
    stated: statedAt(place, raw),
    standing: "spread",
    off: { counts: 0, spread: off },
  };
}

function isSame(one: Candidate, other: Candidate): boolean {
  const [rating, also] = [one.picked.rating, other.picked.rating];
  return (
    rating.value === also.value &&
    rating.grade === also.grade &&
    (rating.best ?? also.best) === (also.best ?? rating.best) &&
    haveSameCounts(one.counts, other.counts)
  );
}

/** Of what both tell. */
function haveSameCounts(one: readonly CountMark[], other: readonly CountMark[]): boolean {
  const [counts, others] = [countsOf(one), countsOf(other)];
  return (
    (counts.ratingCount ?? others.ratingCount) === (others.ratingCount ?? counts.ratingCount) &&
    (counts.reviewCount ?? others.reviewCount) === (others.reviewCount ?? counts.reviewCount)
  );
}

type Counts = Pick<AggregateRating, "ratingCount" | "reviewCount">;

function countsOf(counts: readonly CountMark[]): Counts {
  const ratings = counts.find(({ of }) => of === "ratings") ?? counts.find(({ of }) => of === "either");
  const reviews = counts.find(({ of }) => of === "reviews");
  const bare = ratings?.of === "either" && reviews !== undefined && !isOfRatings(ratings, reviews, counts);
  return { ...(ratings && !bare && { ratingCount: ratings.count }), ...(reviews && { reviewCount: reviews.count }) };
}

/** "4.5 (33) 30 reviews": a number in brackets that comes first and is the larger one is that of the ratings. */
const isOfRatings = (bare: CountMark, reviews: CountMark, counts: readonly CountMark[]): boolean =>
  /^\(\d+\)$/u.test(bare.raw) && bare.count > reviews.count && counts.indexOf(bare) < counts.indexOf(reviews);

function tell(view: View, { picked, counts, spot }: Candidate, score: number, spread?: FoundDistribution): VisibleFact {
  const confidence = Math.round(Math.min(0.85, Math.max(0.2, 0.5 + (score - ENOUGH) * 0.7)) * 100) / 100;
  const place = counts.length > 0 ? spot : picked.mark.element;
  const isCentral = counts.some(({ of }) => of !== "either") && (isByHeading(view, spot) || spread !== undefined);
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
    standing: isCentral ? "central" : "plain",
    off: {
      counts: counts.reduce((most, { raw }) => Math.max(most, countSaid(raw, view.language)?.off ?? 0), 0),
      spread: spread?.off ?? 0,
    },
  };
}
