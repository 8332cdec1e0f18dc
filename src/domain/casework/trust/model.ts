/** The ends of a scale as its source has them; it may run down (school grades 6 … 1: worst 6, best 1). */
export interface Scale {
  readonly worst: number;
  readonly best: number;
}

/** A place in the log: an entry, and the number of the fact in it. */
export interface Citation {
  readonly origin: string;
  readonly index: number;
  readonly fact?: number | undefined;
}

/** What an official should know of a number before relying on it; a stable name, for which the views have words. */
export type Mark =
  /** The page does not say how many rated: it counts as one. */
  | "count-unknown"
  /** Mean and count only: the spread is taken to be the widest that the mean allows. */
  | "spread-unknown"
  /** The steps' counts do not add up to the count that is stated: the lesser holds. */
  | "count-differs"
  /** The stated mean is not that of the stated distribution, which holds. */
  | "mean-differs"
  /** The stated mean lies outside its scale: that of the distribution holds. */
  | "value-outside-scale"
  /** The distribution cannot be understood: mean and count hold. */
  | "distribution-left-out"
  /** Fewer ratings than `FEW`. */
  | "few"
  /** All ratings lie at one end of the scale. */
  | "one-sided"
  | "one-source"
  /** The sources differ by more than chance would have it. */
  | "sources-differ"
  /** Given on another scale than its source has. */
  | "rescaled"
  /** It is told of another thing: the chain, not the home. */
  | "inherited"
  /** The source has said another value since. */
  | "restated"
  /** The source does not show it any more. */
  | "removed"
  /** Older than its kind of fact stays good. */
  | "stale"
  /** The source's reliability has not been graded. */
  | "not-graded";

/** What was done in a step; a stable name, for which the views have words. Places are 0 (worst) … 1 (best). */
export type StepCode =
  /** Mean, variance and count are those of the steps that the page shows. */
  | "from-distribution"
  /** Mean and count as stated, with the widest spread that the mean allows. */
  | "from-mean"
  /** Mean and count as stated, with the spread that the source has elsewhere. */
  | "from-mean-and-spread"
  /** What is believed before any rating. */
  | "prior"
  /** The mean that lies behind the ratings, and its variance. */
  | "posterior"
  /** What one of several sources counts for. */
  | "source"
  /** By how much sources differ beyond chance. */
  | "between"
  /** The sources together. */
  | "pooled";

/** One step of a calculation: what was done, and the numbers of it by their names. */
export interface Step {
  readonly code: StepCode;
  readonly numbers: Readonly<Record<string, number>>;
  /** Whose step it is, where there are several sources. */
  readonly host?: string;
}

/** Why a statement did not count. */
export type LeftOutReason =
  /** Another source says the same, from which it was copied or which copied it. */
  | "copy"
  /** The source has said another value since. */
  | "restated"
  | "removed"
  /** It is told of another thing, and there are ratings of this one. */
  | "inherited"
  /** The source's grade leaves nothing of it. */
  | "no-weight"
  /** A distribution with a value or a count that cannot be. */
  | "bad-step"
  /** A distribution of counts here and shares there. */
  | "mixed"
  | "shares-do-not-sum"
  /** A distribution in which nobody has rated. */
  | "empty";

export interface LeftOut {
  readonly host?: string;
  readonly citations: readonly Citation[];
  readonly why: LeftOutReason;
}

/** How a number came: plain data, so that it can stand in a record and be told in any language. */
export interface Computed {
  /** The name of the way, as docs/methods.md has it. */
  readonly method: string;
  readonly version: number;
  readonly steps: readonly Step[];
  readonly inputs: readonly Citation[];
  readonly leftOut: readonly LeftOut[];
}

/** What ratings say, on 0 (worst) … 1 (best): their mean, how they spread about it (variance), and how many they are worth. */
export interface Sample {
  readonly mean: number;
  readonly variance: number;
  readonly count: number;
}

/** A sample with what is believed of single ratings before any (variance), and the variance that rounding leaves in the mean. */
export interface StatedSample extends Sample {
  readonly priorSpread: number;
  readonly rounding: number;
}

/**
 * A number that is not known for sure, on the scale it is said with. `low` and `high` enclose the middle 90 % of what it
 * may be, numerically (low ≤ value ≤ high also where the scale runs down).
 */
export interface Estimate {
  readonly scale: Scale;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** 21 values in ascending order: what it stays below with 0.1 %, 5 %, 10 % … 95 %, 99.9 %. */
  readonly quantiles: readonly number[];
  /** How many ratings there are, as stated; null where nothing says it. */
  readonly count: number | null;
  /** How many ratings it is worth, after what was discounted. */
  readonly effectiveCount: number;
  readonly marks: readonly Mark[];
  readonly how: Computed;
}

/** An estimate of ratings, with what pooling needs to know of them. */
export interface RatingEstimate extends Estimate {
  readonly sample: StatedSample;
}
