/**
 * What entries say of comparisons in version 1. Frozen: what is more than this is version 2, in a file of its own, with an upcast.
 * Nothing in it comes from the models that may grow.
 */
import * as v from "valibot";
import { Line, OptionalLine } from "../../ground/text";
import { DatasetId } from "../own-data";
import { SubjectNode } from "../subjects";

const Finite = v.pipe(v.number(), v.finite());
const Points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const Degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));

/** The name of a criterion or a limit within its comparison. */
export const CriterionId = v.pipe(v.string(), v.uuid());

export const MeasureV1 = v.variant("of", [
  v.strictObject({ of: v.literal("rating"), host: v.pipe(v.string(), v.maxLength(300)) }),
  v.strictObject({ of: v.literal("fact"), property: Line(2_000) }),
  v.strictObject({
    of: v.literal("own"),
    datasetId: DatasetId,
    head: OptionalLine(300),
    take: v.picklist(["latest", "sum", "mean", "least", "most", "count"]),
  }),
  v.strictObject({
    of: v.literal("distance"),
    place: Line(300),
    latitude: Degrees(90),
    longitude: Degrees(180),
  }),
  v.strictObject({ of: v.literal("judgement") }),
]);

export const UnitV1 = v.variant("as", [
  v.pipe(
    v.strictObject({ as: v.literal("scale"), worst: Finite, best: Finite }),
    v.check(({ worst, best }) => worst !== best, "a scale has two ends"),
  ),
  v.strictObject({ as: v.literal("grades"), grades: v.pipe(v.array(Line(100)), v.minLength(2), v.maxLength(20)) }),
  v.strictObject({
    as: v.literal("money"),
    currency: v.pipe(v.string(), v.regex(/^(?:[A-Z]{3})?$/u)),
    period: v.picklist(["", "day", "week", "month", "year"]),
  }),
  v.strictObject({ as: v.literal("number"), unit: OptionalLine(40) }),
  v.strictObject({ as: v.literal("distance") }),
  v.strictObject({ as: v.literal("text") }),
]);

export const ValueFunctionV1 = v.variant("kind", [
  v.pipe(
    v.strictObject({ kind: v.literal("linear"), worst: Finite, best: Finite }),
    v.check(({ worst, best }) => worst !== best, "worst and best differ"),
  ),
  v.pipe(
    v.strictObject({ kind: v.literal("enough"), worst: Finite, enough: Finite }),
    v.check(({ worst, enough }) => worst !== enough, "worst and enough differ"),
  ),
  v.strictObject({
    kind: v.literal("steps"),
    steps: v.pipe(v.array(v.strictObject({ at: Finite, points: Points })), v.minLength(1), v.maxLength(20)),
  }),
  v.strictObject({ kind: v.literal("grades"), points: v.pipe(v.array(Points), v.minLength(2), v.maxLength(20)) }),
]);

export const CriterionV1 = v.strictObject({
  criterionId: CriterionId,
  name: Line(100),
  measure: MeasureV1,
  unit: UnitV1,
  value: ValueFunctionV1,
});

export const MustV1 = v.variant("be", [
  v.strictObject({ be: v.literal("at-most"), value: Finite }),
  v.strictObject({ be: v.literal("at-least"), value: Finite }),
  v.strictObject({ be: v.literal("said"), text: Line(200) }),
]);

export const LimitV1 = v.strictObject({
  limitId: CriterionId,
  name: Line(100),
  measure: MeasureV1,
  unit: UnitV1,
  must: MustV1,
});

export const areDistinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

export const CriteriaV1 = v.pipe(
  v.array(CriterionV1),
  v.maxLength(40),
  v.check((all) => areDistinct(all.map(({ criterionId }) => criterionId)), "each criterion stands once"),
);

export const FrameV1 = v.strictObject({
  alternatives: v.pipe(
    v.array(SubjectNode),
    v.maxLength(200),
    v.check((all) => areDistinct(all), "each alternative stands once"),
  ),
  criteria: CriteriaV1,
  limits: v.pipe(
    v.array(LimitV1),
    v.maxLength(40),
    v.check((all) => areDistinct(all.map(({ limitId }) => limitId)), "each limit stands once"),
  ),
});

export const WeightsV1 = v.strictObject({
  how: v.picklist(["swing", "points", "order"]),
  of: v.pipe(
    v.array(v.strictObject({ criterionId: CriterionId, points: Points })),
    v.minLength(1),
    v.maxLength(40),
    v.check((all) => areDistinct(all.map(({ criterionId }) => criterionId)), "each criterion is weighed once"),
  ),
});

/** Where an entry stands. */
export const PlaceV1 = v.strictObject({
  origin: v.pipe(v.string(), v.maxLength(200)),
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
