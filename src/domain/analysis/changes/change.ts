/** A place in a series from which on it is another. */
export interface Change {
  /** The first index of the new stretch. */
  readonly at: number;
  /** The share of the method's variants that see it, 0.4 … 1. */
  readonly support: number;
  /** For each dimension the mean of the stretch before and of the one after, as measured (season and outliers included). */
  readonly before: readonly number[];
  readonly after: readonly number[];
}
