import * as v from "valibot";
import { Instant, Origin } from "./header";

const Count = v.pipe(v.number(), v.integer(), v.minValue(1));

/**
 * What is remembered of the own log outside its database: its newest signed head (`note`, a C2SP checkpoint of `size`
 * entries), how many entries of all origins there were, and when the last was made.
 */
export const Witness = v.strictObject({
  origin: Origin,
  size: Count,
  entries: Count,
  at: Instant,
  note: v.pipe(v.string(), v.maxLength(2_000)),
});
export type Witness = v.InferOutput<typeof Witness>;
