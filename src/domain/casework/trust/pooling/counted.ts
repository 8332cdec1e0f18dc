import { freshness } from "../freshness/freshness";
import type { LeftOut, LeftOutReason } from "../model";
import { type Discounts, INHERITED_DISCOUNT } from "./discounts";
import type { RatingSource } from "./model";

/** A source whose ratings count, and for how many. */
export interface Counted {
  readonly source: RatingSource;
  /** The share left by the source's grade, and by whose rating it is. */
  readonly discount: number;
  /** The share left by its age. */
  readonly fresh: number;
  readonly isStale: boolean;
  readonly effectiveCount: number;
}

interface Sorted {
  readonly counted: readonly Counted[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Which sources count. Of one listing's statements the latest; none that was removed or is another thing's, where there are
 * others; of those that copy each other the one with the most ratings. In one order, however they were given.
 */
export function sortOut(sources: readonly RatingSource[], discounts: Discounts, now: string): Sorted {
  const leftOut: LeftOut[] = [];
  const leave = (why: LeftOutReason, those: readonly RatingSource[]): void => {
    for (const { host, estimate } of those) leftOut.push({ host, citations: estimate.how.inputs, why });
  };
  const rest = [...sources].sort(inOrder);
  const latest = keep(rest, isLatest, (those) => leave("restated", those));
  const shown = keepUnlessAll(
    latest,
    ({ removed }) => !removed,
    (those) => leave("removed", those),
  );
  const own = keepUnlessAll(
    shown,
    ({ inherited }) => !inherited,
    (those) => leave("inherited", those),
  );
  const weighed = own.map((source) => weigh(source, discounts, now));
  const once = keep(weighed, isFirstOfCopies, (those) =>
    leave(
      "copy",
      those.map(({ source }) => source),
    ),
  );
  const counted = keep(
    once,
    ({ effectiveCount }) => effectiveCount > 0,
    (those) =>
      leave(
        "no-weight",
        those.map(({ source }) => source),
      ),
  );
  return { counted, leftOut };
}

function weigh(source: RatingSource, discounts: Discounts, now: string): Counted {
  const { estimate, reliability, inherited, capturedAt } = source;
  const discount = discounts[reliability ?? "not-graded"] * (inherited ? INHERITED_DISCOUNT : 1);
  const { share: fresh = 1, isStale = false } = freshness(capturedAt, now, "aggregate-rating") ?? {};
  return { source, discount, fresh, isStale, effectiveCount: estimate.sample.count * discount * fresh };
}

type Test<T> = (one: T, n: number, all: readonly T[]) => boolean;

function keep<T>(all: readonly T[], test: Test<T>, leave: (those: readonly T[]) => void): readonly T[] {
  leave(all.filter((...args) => !test(...args)));
  return all.filter(test);
}

const keepUnlessAll = <T>(all: readonly T[], test: Test<T>, leave: (those: readonly T[]) => void): readonly T[] =>
  all.some(test) ? keep(all, test, leave) : all;

// Sorted so that the latest statement of a listing stands first.
const isLatest: Test<RatingSource> = ({ listing }, n, all) => all.findIndex((other) => other.listing === listing) === n;

const isFirstOfCopies: Test<Counted> = (one, n, all) => {
  const { copies } = one.source;
  if (copies === undefined || copies === null) return true;
  const most = all
    .filter(({ source }) => source.copies === copies)
    .reduce((best, other) => (other.effectiveCount > best.effectiveCount ? other : best));
  return all.indexOf(most) === n;
};

function inOrder(a: RatingSource, b: RatingSource): number {
  if (a.listing !== b.listing) return a.listing < b.listing ? -1 : 1;
  if (a.capturedAt !== b.capturedAt) return Date.parse(b.capturedAt) - Date.parse(a.capturedAt);
  return a.estimate.value - b.estimate.value;
}
