/**
 * What the panel and the pointing script in a page say to each other. Schemas, in a file of their own: the script, which
 * is injected into pages, carries none with it.
 */
import * as v from "valibot";
import { REVIEW_PARTS } from "./seen-parts";
import { MOVES } from "./walk";
import { KINDS } from "./wanted";

const Css = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
const Words = v.pipe(v.string(), v.maxLength(500));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const WantedSchema = v.union([
  v.strictObject({ kind: v.picklist(KINDS) }),
  v.strictObject({ part: v.picklist(REVIEW_PARTS), each: Css }),
]);

/** One thing to be done in the page. */
export const PickAct = v.variant("do", [
  v.strictObject({ do: v.literal("start"), wanted: WantedSchema }),
  v.strictObject({ do: v.picklist(["wait", "take", "stop", ...MOVES]) }),
]);
export type PickAct = v.InferOutput<typeof PickAct>;

const PickedSteps = v.pipe(
  v.array(
    v.strictObject({
      css: v.exactOptional(Css),
      label: v.exactOptional(Words),
      as: v.exactOptional(v.picklist(["rating", "count", "date"])),
    }),
  ),
  v.minLength(1),
  v.maxLength(8),
);

export const PickedSchema = v.strictObject({
  words: Words,
  count: Count,
  steps: PickedSteps,
  parts: v.exactOptional(v.record(v.picklist(REVIEW_PARTS), PickedSteps)),
});

/** How the pointing stands. `none`: it was never begun, or the official gave up, or the page is gone. */
export const PickState = v.variant("state", [
  v.strictObject({ state: v.literal("none") }),
  v.strictObject({
    state: v.literal("pointing"),
    words: Words,
    /** What was taken stands in none of the reviews. */
    problem: v.exactOptional(v.literal("outside")),
  }),
  v.strictObject({
    state: v.literal("picked"),
    picked: PickedSchema,
    /** Of which part it is, where a part of a review was asked for. */
    part: v.exactOptional(v.picklist(REVIEW_PARTS)),
    /** Whether something around it, or within it, may be meant instead. */
    wider: v.boolean(),
    narrower: v.boolean(),
  }),
]);
export type PickState = v.InferOutput<typeof PickState>;
