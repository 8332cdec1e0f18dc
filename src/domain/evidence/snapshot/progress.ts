import * as v from "valibot";

/** What is being done while a page is captured, in this order; at the end it is asked once more which page it is. It waits where another is captured. */
export const CAPTURE_STEPS = ["waiting", "asking", "copying", "fetching", "scrolling", "keeping"] as const;

/** How far a capture is. `of` is 0 where that is not known. */
export const CaptureProgress = v.object({
  captureId: v.string(),
  step: v.picklist(CAPTURE_STEPS),
  done: v.number(),
  of: v.number(),
});
export type CaptureProgress = v.InferOutput<typeof CaptureProgress>;
