/** What entries say of rule sets in version 2: they may look at findings. Frozen, as version 1 is. */
import * as v from "valibot";
import { Line } from "../../ground/text";
import { UnitV1 } from "../comparison";
import { FindingMethodV1 } from "../findings";
import { RuleInputV1, RuleSetV1 } from "./shapes";

export const RuleInputV2 = v.union([
  RuleInputV1,
  v.variant("part", [
    v.strictObject({
      of: v.literal("finding"),
      method: FindingMethodV1,
      part: v.picklist(["count", "days-since"]),
    }),
    v.strictObject({
      of: v.literal("finding"),
      method: v.literal("forecast"),
      part: v.picklist(["expected", "low", "high"]),
      unit: UnitV1,
    }),
    v.strictObject({
      of: v.literal("finding"),
      method: v.literal("change-points"),
      part: v.literal("size"),
      unit: UnitV1,
    }),
  ]),
]);

export const BindingsV2 = v.pipe(
  v.array(v.strictObject({ name: Line(100), input: RuleInputV2 })),
  v.maxLength(40),
  v.check((all) => new Set(all.map(({ name }) => name)).size === all.length, "each name stands once"),
);

export const RuleSetV2 = v.strictObject({ ...RuleSetV1.entries, bindings: BindingsV2 });
export type RuleSet = v.InferOutput<typeof RuleSetV2>;
