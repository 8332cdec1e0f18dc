import type { Limit, Measure, Unit } from "../../../../domain/casework/comparison";
import type { OptionColumn } from "../../../../platform/kept";

/** What a column measures, where it does. */
export interface Measured {
  readonly measure: Measure;
  readonly unit: Unit;
}

/** A column as it is shown: with its name, what it measures, and the limit that stands on it. */
export interface ShownColumn {
  readonly key: string;
  readonly column: OptionColumn;
  readonly name: string;
  /** Undefined for what is not measured: sources, reviews, days. */
  readonly measured: Measured | undefined;
  readonly limit: Limit | undefined;
}
