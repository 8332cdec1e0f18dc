import * as v from "valibot";
import { KINDS, PickedSchema } from "../reading";

/** One thing an official pointed at, on its way into a recipe. */
export const Thing = v.strictObject({
  kind: v.picklist(KINDS),
  picked: PickedSchema,
  /** Of a fact: the schema.org term it is. */
  property: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
});
export type Thing = v.InferOutput<typeof Thing>;
