import type { RatingInput } from "../../../domain/casework/comparison";
import { type CopySource, findCopies } from "../../../domain/casework/trust";
import type { FactRow } from "../../../domain/evidence/captures";
import type { Recorded } from "../../../domain/ledger/log";

/** A listing's facts. */
type Facts = readonly Recorded<FactRow>[];

/** A subject's ratings, with those marked that copy each other: the listings' own reviews and counts give it away. */
export function markCopies(
  ratings: readonly RatingInput[],
  listings: readonly { readonly key: string; readonly facts: Facts }[],
): readonly RatingInput[] {
  if (listings.length < 2) return ratings;
  const groups = findCopies(listings.map(copySourceOf));
  const named = new Map(groups.flatMap(({ name, sources }) => sources.map((source) => [source, name] as const)));
  return ratings.map((rating) => ({ ...rating, copies: named.get(rating.listing) ?? null }));
}

/** A listing's facts as copies are told by them. */
export function copySourceOf({ key, facts }: { readonly key: string; readonly facts: Facts }): CopySource {
  const reviews = facts.flatMap(({ origin, index, n, fact }) => {
    if (fact.kind !== "review") return [];
    const { author, date, text } = fact;
    return [
      { author, date: date?.edtf === undefined ? date?.iso : undefined, text, citation: { origin, index, fact: n } },
    ];
  });
  const ratings = facts.flatMap(({ at, origin, index, n, fact }) => {
    if (fact.kind !== "aggregate-rating") return [];
    const { ratingCount, reviewCount, distribution } = fact;
    return [{ at, count: ratingCount ?? reviewCount ?? null, distribution, citation: { origin, index, fact: n } }];
  });
  return { id: key, reviews, ratings };
}
