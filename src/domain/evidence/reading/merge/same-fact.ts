import type { FactDraft } from "../facts/fact-maker";
import type { PageDate, Rating } from "../model";
import { folded } from "../text/clean";

type Of<K extends FactDraft["kind"]> = Extract<FactDraft, { kind: K }>;
type ReviewDraft = Of<"review">;

/** Two statements contradict only where both say something. */
function agree<T>(one: T | undefined, other: T | undefined, same: (one: T, other: T) => boolean = Object.is): boolean {
  return one === undefined || other === undefined || same(one, other);
}

/** Whether two aggregate ratings of one subject are one statement: the same value and nothing against it. */
export function isSameAggregate(one: Of<"aggregate-rating">, other: Of<"aggregate-rating">): boolean {
  return (
    one.rating.value === other.rating.value &&
    one.rating.grade === other.rating.grade &&
    agree(one.rating.best, other.rating.best) &&
    agree(one.ratingCount, other.ratingCount) &&
    agree(one.reviewCount, other.reviewCount)
  );
}

/** Whether two reviews of one subject are one: one name, or the same words by the same person with nothing against it. */
export function isSameReview(one: ReviewDraft, other: ReviewDraft): boolean {
  const compatible =
    agree(one.author, other.author, (a, b) => a === b || folded(a) === folded(b)) &&
    agree(one.date, other.date, isSameDay) &&
    agree(one.rating, other.rating, isSameRating);
  return compatible && agree(one.text, other.text, isSameText);
}

function isSameDay(one: PageDate, other: PageDate): boolean {
  if (one.iso !== undefined && one.iso === other.iso) return true;
  if (one.iso === undefined || other.iso === undefined) return one.iso !== other.iso || one.raw === other.raw;
  const days = Math.abs(Date.parse(one.iso.slice(0, 10)) - Date.parse(other.iso.slice(0, 10))) / 86_400_000;
  return days <= 1; // A moment at night is another day in another time zone.
}

function isSameRating(one: Rating, other: Rating): boolean {
  return one.value === other.value || (one.normalised !== undefined && one.normalised === other.normalised);
}

/** The same words; the one may be the beginning of the other, as teasers are. */
export function isSameText(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = [folded(one), folded(other)].sort((a, b) => a.length - b.length) as [string, string];
  return short === long || (short.length >= 40 && long.startsWith(short));
}

/** Whether two statements of one subject, found under one key, are one fact. */
export function isSameFact(one: FactDraft, other: FactDraft): boolean {
  if (one.kind === "review") return other.kind === "review" && isSameReview(one, other);
  if (one.kind === "aggregate-rating") return other.kind === "aggregate-rating" && isSameAggregate(one, other);
  return one.kind === other.kind; // Their keys say all there is to say.
}
