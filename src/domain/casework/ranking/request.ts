import * as v from "valibot";
import { ValueFunction } from "./values/value-function";
import { Weights } from "./weights/weights";

const Finite = v.pipe(v.number(), v.finite());
const list = <S extends v.GenericSchema>(one: S) => v.pipe(v.array(one), v.readonly());

/**
 * What is known of one alternative by one criterion: the value as measured, and how sure it is, as 21 numbers at 0, 5, …
 * 100 % of where it may be, each at least as great as the one before; `null` where it is exact. Or that nothing is known.
 */
const Cell = v.union([
  v.object({ value: Finite, quantiles: v.nullable(list(Finite)) }),
  v.object({ unknown: v.literal(true) }),
]);
export type Cell = Readonly<v.InferOutput<typeof Cell>>;

/** What a ranking is made of; `cells` by alternative, then by criterion. Its shape only: `faultOfRequest` says whether it can be ranked. */
export const RankRequest = v.object({
  criteria: list(v.object({ values: ValueFunction })),
  cells: list(list(Cell)),
  weights: Weights,
  /** The same text gives the same digits. */
  seed: v.string(),
  /** 10,000 unless told. */
  draws: v.optional(v.number()),
});
export type RankRequest = Readonly<v.InferOutput<typeof RankRequest>>;

/** Draws, unless another number is asked for; the share of an alternative is then true to a hundredth, 19 times in 20. */
export const DRAWS = 10_000;
