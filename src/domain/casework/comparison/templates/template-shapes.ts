/** What entries and files say of templates in version 1. Frozen: what is more than this is version 2, in a file of its own, with an upcast. */
import * as v from "valibot";
import { Line, OptionalLine } from "../../../ground/text";
import { MustV1, UnitV1, ValueFunctionV1 } from "../shapes";

export const ToldMeasureV1 = v.variant("of", [
  v.strictObject({ of: v.literal("rating"), host: v.pipe(v.string(), v.maxLength(300)) }),
  v.strictObject({ of: v.literal("fact"), property: Line(2_000) }),
  v.strictObject({
    of: v.literal("own"),
    dataset: Line(200),
    head: OptionalLine(300),
    take: v.picklist(["latest", "sum", "mean", "least", "most", "count"]),
  }),
  v.strictObject({ of: v.literal("distance") }),
  v.strictObject({ of: v.literal("judgement") }),
]);

export const TemplateId = v.pipe(v.string(), v.uuid());

export const TemplateV1 = v.strictObject({
  v: v.literal(1),
  name: Line(200),
  kind: v.picklist(["placement", "procurement", "hiring", "collection", "other"]),
  criteria: v.pipe(
    v.array(v.strictObject({ name: Line(100), measure: ToldMeasureV1, unit: UnitV1, value: ValueFunctionV1 })),
    v.maxLength(40),
  ),
  limits: v.pipe(
    v.array(v.strictObject({ name: Line(100), measure: ToldMeasureV1, unit: UnitV1, must: MustV1 })),
    v.maxLength(40),
  ),
});
