import type { Dom } from "../dom";
import type { ToldFact } from "../merge/fact-book";
import { isDrawnShort, isSeenForm, type VisibleFact } from "../visible";
import { addPlace, type AggregateDraft, PARTLY_SEEN } from "./second-place";
import { spreadFits } from "./spread-fits";
import type { SubjectDraft } from "../subjects/subject-draft";

/** What is stated of the ratings of a page. */
export interface StatedRatings {
  readonly told: readonly ToldFact[];
  /** Whom the visible page is about; nobody where it lists several things. */
  readonly about: SubjectDraft | undefined;
  /** Elements that are marked up as aggregate ratings. */
  readonly elements: readonly Element[];
}

/** How sure a rating must be that says otherwise than markup does. */
const SURE = 0.7;

/**
 * Whether a seen aggregate rating is to be told as a fact of its own. One that is a stated rating becomes a
 * second place of it and adds what markup left out; one of another thing is dropped; one that contradicts what is stated
 * is told only where it stands with its count by the page's heading or distribution. A distribution goes to the stated
 * rating that it is of, whatever value stands beside it.
 */
export function isNewAggregate(
  seen: VisibleFact,
  { told, about, elements }: StatedRatings,
  dom: Dom,
  cite: Parameters<typeof addPlace>[1],
): boolean {
  const fact = seen.fact as AggregateDraft;
  const { counts: off = 0, spread = 0 } = seen.off ?? {};
  const place = seen.stated.place.element;
  const marked = elements.find((element) => dom.contains(element, place) || dom.contains(place, element));
  const ratings = told.filter((each) => each.fact.kind === "aggregate-rating");
  const isVague = seen.standing === "vague";
  const isSpread = seen.standing === "spread";
  const same = (isSpread ? [] : ratings).filter(
    (each) =>
      isSeenForm(fact, each.fact as AggregateDraft, off) && (!isVague || isTelling(fact, each.fact as AggregateDraft)),
  );
  const own =
    same.find(({ subject }) => subject === about) ?? (same.length === 1 && about === undefined ? same[0] : undefined);
  if (own !== undefined) {
    if (marked === undefined) addPlace(own, cite);
    if (!isVague) fillIn(own.fact as AggregateDraft, fact, off);
    return false;
  }
  const whole = ratings.find((each) => each.subject === about && spreadFits(fact, each.fact as AggregateDraft, spread));
  if (whole) addSpread(whole.fact as AggregateDraft, fact);
  if (isSpread) {
    if (whole && marked === undefined) addPlace(whole, cite);
    return false;
  }
  if (isVague || same.length > 0 || (marked !== undefined && ratings.length > 0)) return false;
  const stated = ratings.filter(({ subject }) => subject === about);
  if (stated.some((each) => isDrawnShort(fact.rating, (each.fact as AggregateDraft).rating))) return false;
  return stated.length === 0 || (seen.standing === "central" && fact.confidence >= SURE);
}

/** Of what says little, only a value with its fraction, or one with the stated count, shows what it is of. */
function isTelling(seen: AggregateDraft, stated: AggregateDraft): boolean {
  const counts = [stated.ratingCount, stated.reviewCount].filter((count) => count !== undefined);
  const isCounted = [seen.ratingCount, seen.reviewCount].some((count) => count !== undefined && counts.includes(count));
  return isCounted || (seen.rating.value !== undefined && seen.rating.value % 0.5 !== 0);
}

/** Adds the distribution, and counts of which markup gives neither under either name. */
function fillIn(stated: AggregateDraft, seen: AggregateDraft, off: number): void {
  const before = JSON.stringify(stated);
  const counts = [stated.ratingCount, stated.reviewCount].filter((count) => count !== undefined);
  const isOther = (count: number | undefined): count is number =>
    count !== undefined && !counts.some((other) => Math.abs(other - count) <= off);
  if (stated.ratingCount === undefined && isOther(seen.ratingCount)) stated.ratingCount = seen.ratingCount;
  if (stated.reviewCount === undefined && isOther(seen.reviewCount)) stated.reviewCount = seen.reviewCount;
  addSpread(stated, seen);
  if (JSON.stringify(stated) !== before) stated.confidence = Math.min(stated.confidence, PARTLY_SEEN);
}

function addSpread(stated: AggregateDraft, { distribution }: AggregateDraft): void {
  if (stated.distribution !== undefined || distribution === undefined) return;
  stated.distribution = distribution;
  stated.confidence = Math.min(stated.confidence, PARTLY_SEEN);
}
