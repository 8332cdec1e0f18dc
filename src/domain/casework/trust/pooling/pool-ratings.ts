import { type Result, fail, ok } from "../../../ground/result";
import type { Citation, LeftOut, Mark, Scale, StatedSample, Step } from "../model";
import { marksOf } from "../ratings/marks-of";
import { onScale } from "../ratings/on-scale";
import { type Counted, sortOut } from "./counted";
import { type Discounts, RELIABILITY_DISCOUNTS } from "./discounts";
import type { Pooled, RatingSource } from "./model";
import { type PooledMean, poolMeans } from "./pool-means";

interface PoolOptions {
  /** When it is reckoned (ISO 8601): older statements count less. */
  readonly now: string;
  /** The scale to give it on; that of the source with the most ratings where left out. */
  readonly scale?: Scale | undefined;
  readonly discounts?: Discounts | undefined;
}

/** There is no source whose ratings count. */
interface NothingLeft {
  readonly code: "nothing-left";
  readonly leftOut: readonly LeftOut[];
}

/**
 * What several sources together say of a subject's rating, with the middle 90 % of what it may be. Each counts for the share of
 * its ratings that its grade and age leave; copies count once; what sources differ by widens the interval. The same
 * digits in whichever order they are given. See docs/methods.md, Pooling.
 */
export function poolRatings(sources: readonly RatingSource[], options: PoolOptions): Result<Pooled, NothingLeft> {
  const { counted, leftOut } = sortOut(sources, options.discounts ?? RELIABILITY_DISCOUNTS, options.now);
  if (counted.length === 0) return fail({ code: "nothing-left", leftOut });
  return ok(pooled(counted, leftOut, poolMeans(counted.map(sampleOf)), options.scale ?? scaleOf(counted)));
}

const sampleOf = ({ source: { estimate }, effectiveCount }: Counted): StatedSample => ({
  ...estimate.sample,
  count: effectiveCount,
});

function pooled(counted: readonly Counted[], left: readonly LeftOut[], found: PooledMean, scale: Scale): Pooled {
  const effectiveCount = counted.reduce((sum, one) => sum + one.effectiveCount, 0);
  const estimates = counted.map(({ source }) => source.estimate);
  return {
    ...onScale(scale, found),
    count: estimates.reduce<number | null>(
      (sum, { count }) => (sum === null || count === null ? null : sum + count),
      0,
    ),
    effectiveCount,
    marks: marksOfPool(counted, left, found, scale),
    parts: counted.map((one, n) => ({
      host: one.source.host,
      listing: one.source.listing,
      sample: sampleOf(one),
      weight: found.weights[n] ?? 0,
    })),
    between: found.between,
    how: {
      method: "pooled-rating",
      version: 1,
      steps: [...counted.map((one, n) => stepOf(one, found.weights[n] ?? 0)), ...found.steps],
      inputs: estimates.flatMap<Citation>(({ how }) => how.inputs),
      leftOut: [...estimates.flatMap(({ how }) => how.leftOut), ...left],
    },
  };
}

function stepOf({ source, discount, fresh, effectiveCount }: Counted, weight: number): Step {
  const { mean, variance, count } = source.estimate.sample;
  return {
    code: "source",
    host: source.host,
    numbers: { count, discount, fresh, effectiveCount, mean, variance, weight },
  };
}

const isSame = (a: Scale, b: Scale): boolean => a.worst === b.worst && a.best === b.best;

function marksOfPool(
  counted: readonly Counted[],
  left: readonly LeftOut[],
  { differ }: PooledMean,
  scale: Scale,
): Mark[] {
  const samples = counted.map(sampleOf);
  const count = samples.reduce((sum, sample) => sum + sample.count, 0);
  const ends = new Set(samples.map(({ mean }) => mean));
  const marks = new Set<Mark>(
    counted.flatMap(({ source }) => source.estimate.marks.filter((mark) => !OF_ALL.has(mark))),
  );
  for (const mark of marksOf({ mean: ends.size === 1 ? (samples[0]?.mean ?? 0) : 0.5, count })) marks.add(mark);
  if (counted.length === 1) marks.add("one-source");
  if (differ) marks.add("sources-differ");
  if (counted.some(({ source }) => !isSame(source.estimate.scale, scale))) marks.add("rescaled");
  if (counted.some(({ source }) => source.inherited)) marks.add("inherited");
  if (counted.some(({ source }) => source.removed)) marks.add("removed");
  if (counted.some(({ isStale }) => isStale)) marks.add("stale");
  if (counted.some(({ source }) => source.reliability === null)) marks.add("not-graded");
  if (left.some(({ why }) => why === "restated")) marks.add("restated");
  return [...marks];
}

/** What holds of one source need not hold of all together. */
const OF_ALL: ReadonlySet<Mark> = new Set<Mark>(["few", "one-sided"]);

const scaleOf = (counted: readonly Counted[]): Scale =>
  counted.reduce((most, one) => (one.source.estimate.sample.count > most.source.estimate.sample.count ? one : most))
    .source.estimate.scale;
