import { type LeftOut, type RatingSource, type Scale, estimateRating, poolRatings } from "../../trust";
import type { Cell } from "../cell";
import type { Cite, RatingInput } from "../inputs";
import { unknown } from "./made";

/** A rating pooled over sources, or one source's own (by its host), on the criterion's scale. */
export function ratingCell(all: readonly RatingInput[], host: string, scale: Scale, asOf: string): Cell {
  const ratings = all.filter((one) => host === "" || one.host === host);
  if (ratings.length === 0) return unknown("nothing-known", []);
  const read = ratings.map((input) => ({ input, source: sourceOf(input) }));
  const unread = read.flatMap(({ input, source }) => (source ? [] : [{ input, why: "no-estimate" as const }]));
  const pooled = poolRatings(
    read.flatMap(({ source }) => source ?? []),
    { now: asOf, scale },
  );
  if (!pooled.ok) return { ...unknown("no-estimate", ratings), leftOut: leftOutOf(pooled.error.leftOut, ratings) };
  const { value, low, high, quantiles, count, marks, how } = pooled.value;
  const leftOut = [...unread, ...leftOutOf(how.leftOut, ratings)];
  return { state: "measured", value, low, high, quantiles, count, marks, computed: [how], inputs: ratings, leftOut };
}

/** Nothing where its ratings cannot be understood. */
function sourceOf(input: RatingInput): RatingSource | undefined {
  const { host, listing, cite, value, scale, count, distribution, reliability, at, isInherited, isRemoved } = input;
  if (!scale) return undefined;
  const estimate = estimateRating({ scale, value, count, distribution, citations: [cite] });
  if (!estimate.ok) return undefined;
  return {
    host,
    listing,
    estimate: estimate.value,
    reliability,
    capturedAt: at,
    inherited: isInherited,
    removed: isRemoved,
    copies: input.copies,
  };
}

const placeOf = ({ origin, index, fact }: Cite): string => JSON.stringify([origin, index, fact ?? null]);

function leftOutOf(leftOut: readonly LeftOut[], ratings: readonly RatingInput[]): Cell["leftOut"] {
  const byPlace = new Map(ratings.map((input) => [placeOf(input.cite), input]));
  return leftOut.flatMap(({ citations, why }) =>
    citations.flatMap(({ origin, index, fact }) => {
      const input = byPlace.get(JSON.stringify([origin, index, fact ?? null]));
      return input ? [{ input, why }] : [];
    }),
  );
}
