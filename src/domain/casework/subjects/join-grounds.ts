import * as v from "valibot";

const Short = v.pipe(v.string(), v.maxLength(200));
const Bits = v.pipe(v.number(), v.finite(), v.minValue(-1000), v.maxValue(1000));

/**
 * What spoke for and against two parts being one when it was decided: the weight in bits with which it begins, that of
 * each field that was compared (`linkage`), and their sum; no values, which are erased with what said them.
 */
export const JoinGrounds = v.strictObject({
  weight: Bits,
  probability: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  prior: Bits,
  signals: v.pipe(v.array(v.strictObject({ field: Short, level: Short, weight: Bits })), v.maxLength(100)),
});
export type JoinGrounds = v.InferOutput<typeof JoinGrounds>;
