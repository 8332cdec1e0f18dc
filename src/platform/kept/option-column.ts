import * as v from "valibot";

/** A column of the options of a case: what is looked at in each of them. */
export const OptionColumn = v.variant("of", [
  /** Of all sources together where the host is empty. */
  v.strictObject({ of: v.literal("rating"), host: v.string() }),
  v.strictObject({ of: v.literal("fact"), property: v.string() }),
  v.strictObject({
    of: v.literal("own"),
    datasetId: v.string(),
    head: v.string(),
    take: v.picklist(["latest", "sum", "mean", "least", "most", "count"]),
  }),
  /** From the place that the case's comparison says. */
  v.strictObject({ of: v.literal("distance") }),
  v.strictObject({ of: v.literal("sources") }),
  v.strictObject({ of: v.literal("reviews") }),
  v.strictObject({ of: v.literal("captured") }),
]);
export type OptionColumn = v.InferOutput<typeof OptionColumn>;
