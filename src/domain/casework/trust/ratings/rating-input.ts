import type { Citation, Scale } from "../model";

/** One step of a distribution, as a page shows it: how many gave this value, or which share (0 … 1) of all. */
export interface RatingStep {
  readonly value: number;
  readonly count?: number | undefined;
  readonly share?: number | undefined;
}

/** A rating of many, as schema.org's AggregateRating has it. */
export interface RatingInput {
  readonly scale: Scale;
  /** How many rated; null where the page does not say. */
  readonly count: number | null;
  /** The mean; null where the page shows a distribution only. */
  readonly value: number | null;
  readonly distribution: readonly RatingStep[] | null;
  /** By how much the scale's steps lie apart, where it is known; whole numbers are taken to be steps of one. */
  readonly step?: number | undefined;
  /**
   * The source's own spread, where it is known from its distributions (`spreadOf`): the variance of ratings as a share (above 0, at
   * most 1) of the widest that their mean allows.
   */
  readonly spread?: number | undefined;
  readonly citations?: readonly Citation[] | undefined;
}

export interface RatingProblem {
  readonly code:
    /** The ends are one, or no numbers. */
    | "bad-scale"
    /** A value that is no number. */
    | "bad-value"
    /** A count that is negative, broken or no number. */
    | "bad-count"
    | "bad-spread"
    /** The mean lies outside its scale, and there is no distribution. */
    | "outside-scale"
    /** Nobody has rated. */
    | "no-ratings"
    /** Neither a mean nor a distribution. */
    | "no-value";
}

export const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0;

/** Where a value lies between the worst (0) and the best (1). */
export const placeOn = ({ worst, best }: Scale, value: number): number => (value - worst) / (best - worst);

export const isWithin = (scale: Scale, value: number): boolean => {
  const place = placeOn(scale, value);
  return place >= 0 && place <= 1;
};
