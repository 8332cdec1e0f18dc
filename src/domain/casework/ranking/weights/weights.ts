import * as v from "valibot";

const Finite = v.pipe(v.number(), v.finite());
const Share = v.pipe(Finite, v.minValue(0), v.maxValue(1));

/**
 * What is said of how much each criterion counts.
 * - `any`: nothing; every set of weights is as likely as another.
 * - `order`: only the order; `ranks` says each criterion's, from 1 for the most important. Criteria of one rank: nothing is said
 *   of which of them counts more.
 * - `intervals`: each one's share of the whole (0 to 1) lies between `low` and `high`.
 * - `points`: each one's points (swing weights, or points shared out), each true to within `band` points: 10 unless said.
 */
export const Weights = v.variant("kind", [
  v.object({ kind: v.literal("any") }),
  v.object({
    kind: v.literal("order"),
    ranks: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.readonly()),
  }),
  v.object({
    kind: v.literal("intervals"),
    intervals: v.pipe(v.array(v.object({ low: Share, high: Share })), v.readonly()),
  }),
  v.object({
    kind: v.literal("points"),
    points: v.pipe(v.array(v.pipe(Finite, v.minValue(0))), v.readonly()),
    band: v.optional(v.pipe(Finite, v.minValue(0))),
  }),
]);
export type Weights = Readonly<v.InferOutput<typeof Weights>>;

export type Interval = Extract<Weights, { kind: "intervals" }>["intervals"][number];

/** Points by which a weight may be off, unless it is said. */
export const BAND = 10;
