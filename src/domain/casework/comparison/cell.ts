import type { Computed, LeftOutReason, Mark as TrustMark } from "../trust";
import type { Input } from "./inputs";

/** Why nothing can be said of an alternative by a measure. */
export type UnknownWhy =
  /** Nothing of the kind was captured, imported or judged. */
  | "nothing-known"
  /** It is said, but cannot be read as what is compared. */
  | "not-a-number"
  | "not-a-grade"
  /** It is told in another currency or for another time. */
  | "other-currency"
  | "other-period"
  | "other-unit"
  /** Several rows are joined, and none is the latest. */
  | "several-rows"
  /** A rating outside of its scale, without a scale, or without ratings behind it. */
  | "no-estimate";

/** What should be known of a cell before anybody relies on it. */
export type Mark =
  | TrustMark
  /** An official judged something of it to be improbable. */
  | "doubted"
  /** Sources say it differently; the one that was read last counts. */
  | "facts-differ"
  /** Several places are stated; the one that was read last counts. */
  | "places-differ";

/** Why something that is there does not count in a cell. */
export type CellLeftOut =
  | LeftOutReason
  /** A rating without a scale, or one that cannot be. */
  | "no-estimate"
  /** Another statement of the same was read later. */
  | "read-earlier";

interface Common {
  /** What it rests on. */
  readonly inputs: readonly Input[];
  /** What was there and does not count, and why. */
  readonly leftOut: readonly { readonly input: Input; readonly why: CellLeftOut }[];
  readonly marks: readonly Mark[];
}

/** What is measured of one alternative by one criterion, or asked of it by one limit. */
export type Cell =
  | (Common & {
      readonly state: "measured";
      /** In the criterion's unit; of grades the rank, counted from 1. */
      readonly value: number;
      /** The ends of the 90 % interval; the value itself where it is exact. */
      readonly low: number;
      readonly high: number;
      /** At 0, 5, … 100 %; null where the value is exact. */
      readonly quantiles: readonly number[] | null;
      /** How many ratings stand behind it; null where it is no rating. */
      readonly count: number | null;
      readonly computed: readonly Computed[];
    })
  | (Common & { readonly state: "said"; readonly texts: readonly string[] })
  | (Common & { readonly state: "unknown"; readonly why: UnknownWhy });
