import type { Review } from "../../analysis/reviews";
import type { FactContent } from "../../evidence/captures";

type ReviewFact = Extract<FactContent, { kind: "review" }>;

/** A review as the methods see it, of what a capture says. */
export interface SaidReview extends Review {
  readonly source: string;
  readonly author?: string;
  /** A day (ISO 8601); no span of days, such as “3 weeks ago”. */
  readonly date?: string;
  readonly rating?: number;
  readonly text?: string;
}

/** Where a review or a rating stands, and whom it is about. */
interface Standing {
  readonly id: string;
  readonly source: string;
  readonly subject: string;
}

export function saidReview({ rating, date, author, title, text }: ReviewFact, standing: Standing): SaidReview {
  const says = [title, text].filter(Boolean).join("\n");
  return {
    ...standing,
    ...(author !== undefined && { author }),
    ...(date?.iso !== undefined && date.edtf === undefined && { date: date.iso }),
    ...(rating?.normalised !== undefined && { rating: rating.normalised }),
    ...(says !== "" && { text: says }),
  };
}

/** An overall rating as the methods see it: 0 … 1, at the moment of its capture; nothing of one that is on no known scale. */
export function saidRating(fact: FactContent, standing: Standing, at: string) {
  if (fact.kind !== "aggregate-rating" || fact.rating.normalised === undefined) return undefined;
  return { ...standing, at, value: fact.rating.normalised };
}

/** The name of a fact for the methods: where it stands in the log. */
export const factId = ({ origin, index, n }: { readonly origin: string; readonly index: number; readonly n: number }) =>
  `${origin} ${index} ${n}`;

/** What such a name says. */
export function placeOfId(id: string): { readonly origin: string; readonly index: number; readonly n: number } {
  const [origin = "", index, n] = id.split(" ");
  return { origin, index: Number(index), n: Number(n) };
}

/** The order of the log: so the digits do not depend on how things were read. */
export function byPlace(a: { readonly id?: string | undefined }, b: { readonly id?: string | undefined }): number {
  const [one, other] = [placeOfId(a.id ?? ""), placeOfId(b.id ?? "")];
  if (one.origin !== other.origin) return one.origin < other.origin ? -1 : 1;
  return one.index - other.index || one.n - other.n;
}
