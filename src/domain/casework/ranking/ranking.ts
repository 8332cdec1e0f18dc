/** How alternatives rank; they and the criteria are counted from 0, in the order of the request. */
export interface Ranking {
  readonly draws: number;
  /** The weights as fixed: shares that add up to 1. */
  readonly weights: readonly number[];
  /** What each alternative comes to. */
  readonly points: readonly TotalPoints[];
  /** Weight times points of each cell, as fixed and measured; `null` where nothing is known. By alternative, then by criterion. */
  readonly contributions: readonly (readonly (number | null)[])[];
  /** Of each alternative the criteria by which nothing is known of it. In the draws they are worth anything from 0 to 100. */
  readonly unknown: readonly (readonly number[])[];
  /** Rank acceptability: the share of draws in which an alternative has a rank. By alternative, then by rank. Ties share their ranks. */
  readonly acceptability: readonly (readonly number[])[];
  /** The mean of the weights that put an alternative first; `null` where none of those drawn does. */
  readonly central: readonly (readonly number[] | null)[];
  /** Confidence factor: the share of draws in which an alternative is first when its own central weights are used. */
  readonly confidence: readonly (number | null)[];
  /** The best first, by points as fixed; one with something unknown by the middle of what it may come to. */
  readonly rankOrder: readonly number[];
  /** Those whose points as fixed are equal. */
  readonly ties: readonly (readonly number[])[];
}

/** Points of 0 to 100. */
export interface TotalPoints {
  /** With the weights as fixed and the values as measured; `null` where something is unknown that counts. */
  readonly value: number | null;
  /** Between these are nine draws in ten: the 5 % and 95 % points. */
  readonly low: number;
  readonly high: number;
}

/** How far a ranking is: parts of the work done, of so many. */
export interface RankProgress {
  readonly done: number;
  readonly total: number;
}
