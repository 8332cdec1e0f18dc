import type { Reliability } from "../../../evidence/sources";
import type { Estimate, RatingEstimate, Sample } from "../model";

/** What one source says of a subject's rating. */
export interface RatingSource {
  readonly host: string;
  /** Whose rating it is there: of several statements of one listing only the latest counts. */
  readonly listing: string;
  readonly estimate: RatingEstimate;
  readonly reliability: Reliability | null;
  /** When it was captured (ISO 8601). */
  readonly capturedAt: string;
  /** It is told of another thing: the chain, not the home. */
  readonly inherited?: boolean | undefined;
  /** The source did not show it any more when it was last looked at. */
  readonly removed?: boolean | undefined;
  /** A name that all who copy each other share (`findCopies`); of them one counts. */
  readonly copies?: string | null | undefined;
}

/** One source's part in a pooled rating. */
export interface PoolPart {
  readonly host: string;
  readonly listing: string;
  /** Its own ratings on 0 … 1, with the count after discounts. */
  readonly sample: Sample;
  /** Its share of the pooled mean, 0 … 1. */
  readonly weight: number;
}

/** Several sources' ratings as one; the same shape as an estimate of one. */
export interface Pooled extends Estimate {
  readonly parts: readonly PoolPart[];
  /** By how much sources differ beyond chance: standard deviation, as a share of the scale. */
  readonly between: number;
}
