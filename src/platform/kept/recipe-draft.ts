import * as v from "valibot";
import { KINDS, PickedSchema, REVIEW_PARTS } from "../../domain/evidence/reading";
import { Thing } from "../../domain/evidence/recipes";

/** What is being pointed at: a thing, or (with `part`) a part of the review that was picked before. */
const Asking = v.strictObject({
  kind: v.picklist(KINDS),
  property: v.exactOptional(v.string()),
  picked: v.exactOptional(PickedSchema),
  part: v.exactOptional(v.picklist(REVIEW_PARTS)),
});
export type Asking = v.InferOutput<typeof Asking>;

/** A recipe on its way: what was pointed at so far on one page. Kept for the session, so that the panel may close. */
export const RecipeDraft = v.strictObject({
  url: v.string(),
  things: v.array(Thing),
  asking: v.exactOptional(Asking),
});
export type RecipeDraft = v.InferOutput<typeof RecipeDraft>;
