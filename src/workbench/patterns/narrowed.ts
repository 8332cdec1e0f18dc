import type { PatternsRequest } from "../../domain/analysis/patterns";
import type { PatternEvidence, PatternReview } from "../../storage/reading";
import { PERCENT, type Scale } from "../parts/findings/scale-words";
import type { PatternsQuery } from "./routes";

/** What is looked at: the request for the methods, and what the view says of it. */
export interface Narrowed {
  readonly request: PatternsRequest;
  readonly byId: ReadonlyMap<string, PatternReview>;
  /** Reviews about what is asked for; those that are only there to be compared with are not among them. */
  readonly about: readonly PatternReview[];
  readonly scale: Scale;
}

/** The evidence narrowed to a case, a source or a time; a subject stays among the others, with which it is compared. */
export function narrowed(evidence: PatternEvidence, query: PatternsQuery, today: string): Narrowed {
  const isIn = (one: { readonly source: string; readonly caseIds: readonly string[] }): boolean =>
    (query.case === undefined || one.caseIds.includes(query.case)) &&
    (query.source === undefined || one.source === query.source);
  const since = query.from;
  const isSince = (date: string | undefined): boolean => since === undefined || (date !== undefined && date >= since);
  const reviews = evidence.reviews.filter((one) => isIn(one) && isSince(one.date));
  const captured = evidence.captured.filter((one) => isIn(one) && isSince(one.at));
  const stated = evidence.stated.filter(({ source = "", caseIds }) => isIn({ source, caseIds }));
  const { subject } = query;
  return {
    request: {
      reviews: reviews.map(({ caseIds: _none, ...review }) => review),
      captured: captured.map(({ caseIds: _none, ...one }) => one),
      stated: stated.map(({ caseIds: _none, ...one }) => one),
      ...(subject !== undefined && { subject }),
      today,
    },
    byId: new Map(reviews.map((review) => [review.id, review])),
    about: reviews.filter((review) => subject === undefined || review.subject === subject),
    scale: scaleOf(evidence, query.source),
  };
}

function scaleOf({ scales }: PatternEvidence, source: string | undefined): Scale {
  const [first, ...others] = scales.filter((scale) => source === undefined || scale.source === source);
  if (!first) return PERCENT;
  const { worst, best } = first;
  return others.every((other) => other.worst === worst && other.best === best)
    ? { worst, best, isShared: true }
    : PERCENT;
}

/** Where a review stands in the log. */
export function placeOf(id: string) {
  const [origin = "", index, fact] = id.split(" ");
  return { origin, index: Number(index), fact: Number(fact) };
}
