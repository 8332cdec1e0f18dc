import * as v from "valibot";

const Finite = v.pipe(v.number(), v.finite());
const Points = v.pipe(Finite, v.minValue(0), v.maxValue(100));

/**
 * How much a measured value is worth, in points of 0 to 100. Scales may run downwards: `worst` is then the greater number.
 * - `linear`: 0 points at `worst`, 100 at `best`, no less and no more beyond them.
 * - `steps`: the points of the last step that is reached, 0 before the first. They run in the order they are given: upwards,
 *   or downwards (a price); one step alone is reached from there upwards.
 * - `enough`: linear up to `enough`, 100 points from there.
 * - `grades`: the points of each grade, the best first; the value is the grade's rank, from 1.
 */
export const ValueFunction = v.variant("kind", [
  v.object({ kind: v.literal("linear"), worst: Finite, best: Finite }),
  v.object({
    kind: v.literal("steps"),
    steps: v.pipe(v.array(v.object({ at: Finite, points: Points })), v.readonly()),
  }),
  v.object({ kind: v.literal("enough"), worst: Finite, enough: Finite }),
  v.object({ kind: v.literal("grades"), points: v.pipe(v.array(Points), v.readonly()) }),
]);
export type ValueFunction = Readonly<v.InferOutput<typeof ValueFunction>>;

export type Step = Extract<ValueFunction, { kind: "steps" }>["steps"][number];
