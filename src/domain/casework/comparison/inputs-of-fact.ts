import type { FactContent } from "../../evidence/captures";
import { scaleOf } from "../../evidence/reading";
import type { Reliability } from "../../evidence/sources";
import type { Cite, FactInput, RatingInput } from "./inputs";

/** Where a fact was captured, and what is known of its source. */
export interface FactFrom {
  readonly cite: Cite;
  readonly host: string;
  readonly listing: string;
  /** When the page was read. */
  readonly at: string;
  readonly reliability: Reliability | null;
}

/** A source's own word for its overall grade, where it gives one in place of a number. */
export const OVERALL = "aggregateRating";

/**
 * What a captured fact brings to a comparison: a rating with its count and spread, or a property. Nothing for reviews and tags,
 * which are single voices. An overall rating in words is a property (`aggregateRating`): it stays ordinal.
 */
export function inputOfFact(fact: FactContent, from: FactFrom): RatingInput | FactInput | undefined {
  const { cite, host } = from;
  const at = fact.lastRead ?? from.at;
  if (fact.kind === "profile") return { of: "fact", cite, host, at, property: fact.property, text: fact.value };
  if (fact.kind !== "aggregate-rating") return undefined;
  const { rating, ratingCount, reviewCount, distribution = [] } = fact;
  if (rating.grade !== undefined) return { of: "fact", cite, host, at, property: OVERALL, text: rating.grade };
  return {
    of: "rating",
    listing: from.listing,
    cite,
    host,
    at,
    value: rating.value ?? null,
    scale: scaleOf(rating) ?? null,
    count: ratingCount ?? reviewCount ?? null,
    distribution: distribution.length > 0 ? distribution.map(stepOf) : null,
    reliability: from.reliability,
    copies: null,
    isInherited: false,
    isRemoved: false,
  };
}

const stepOf = ({
  value,
  count,
  share,
}: {
  value: number;
  count?: number | undefined;
  share?: number | undefined;
}) => ({
  value,
  ...(count !== undefined && { count }),
  ...(share !== undefined && { share }),
});

const DEGREES = [
  ["geo.latitude", "latitude", 90],
  ["geo.longitude", "longitude", 180],
] as const;

/** Where a source says that it is: `geo.latitude` with `geo.longitude` (schema.org GeoCoordinates, WGS 84); nothing where either is no such number. */
export function placeIn(
  facts: readonly FactInput[],
): { readonly latitude: number; readonly longitude: number } | undefined {
  const [latitude, longitude] = DEGREES.map(([property, , most]) => {
    const text = facts.find((fact) => fact.property === property)?.text.trim() ?? "";
    const value = /^[-+]?\d{1,3}(?:\.\d+)?$/u.test(text) ? Number(text) : Number.NaN;
    return Math.abs(value) <= most ? value : undefined;
  });
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
