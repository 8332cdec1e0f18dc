import type { FactContent } from "../../../evidence/captures";
import { scaleOf } from "../../../evidence/reading";
import { fold, oneLine } from "../../../ground/text";
import { estimateRating } from "../ratings/estimate-rating";
import { placeOn } from "../ratings/rating-input";

type Of<K extends FactContent["kind"]> = Extract<FactContent, { kind: K }>;

/** `open`: it speaks of the same, and cannot tell whether it is so. */
export type Agreement = "same" | "differs" | "open";

/** What each source says in its own words: others do not contradict it by saying it otherwise. */
const OWN_WORDS = new Set(["name", "description", "abstract", "slogan", "image", "logo", "photo", "url", "sameAs"]);

/**
 * Whether a source that states `others` of a property says what one that states `own` says by `value`. A property with several
 * values is told by none of them alone: what is not named need not be missing.
 */
export function valuesAgree(
  { property, value }: Of<"profile">,
  own: readonly string[],
  others: readonly string[],
): Agreement {
  const wanted = spelled(value);
  if (others.some((other) => spelled(other) === wanted)) return "same";
  const isTold = own.length === 1 && others.length === 1 && !OWN_WORDS.has(property);
  return isTold ? "differs" : "open";
}

/** Letters' case, accents and spaces make no difference. */
const spelled = (value: string): string => fold(oneLine(value));

/**
 * Whether two overall ratings say the same: whether their 90 % intervals overlap, each on its own scale from its worst to its
 * best. A few ratings overlap with nearly everything, so that they confirm nothing; they may contradict. Grades in words agree where they are
 * one, and differ on one and the same ladder.
 */
export function ratingsAgree(own: Of<"aggregate-rating">, other: Of<"aggregate-rating">): Agreement {
  if (own.rating.grade !== undefined || other.rating.grade !== undefined) return gradesAgree(own.rating, other.rating);
  const [mine, theirs] = [placesOf(own), placesOf(other)];
  if (!mine || !theirs) return "open";
  if (mine.high < theirs.low || theirs.high < mine.low) return "differs";
  return mine.isFew || theirs.isFew ? "open" : "same";
}

function gradesAgree(own: Of<"aggregate-rating">["rating"], other: Of<"aggregate-rating">["rating"]): Agreement {
  if (own.grade === undefined || other.grade === undefined) return "open";
  if (spelled(own.grade) === spelled(other.grade)) return "same";
  const [mine, theirs] = [own.grades ?? [], other.grades ?? []].map((grades) => grades.map(spelled).join("\n"));
  return mine !== "" && mine === theirs ? "differs" : "open";
}

function placesOf({ rating, ratingCount, reviewCount, distribution = [] }: Of<"aggregate-rating">) {
  const scale = scaleOf(rating);
  if (!scale) return undefined;
  const estimated = estimateRating({
    scale,
    value: rating.value ?? null,
    count: ratingCount ?? reviewCount ?? null,
    distribution: distribution.length > 0 ? distribution : null,
  });
  if (!estimated.ok) return undefined;
  const { low, high, marks } = estimated.value;
  const [a, b] = [placeOn(scale, low), placeOn(scale, high)];
  return { low: Math.min(a, b), high: Math.max(a, b), isFew: marks.includes("few") };
}
