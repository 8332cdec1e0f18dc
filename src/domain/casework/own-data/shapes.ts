/**
 * What entries say of datasets and mappings in version 1. Frozen: what is more than this is version 2, in a file of its own,
 * with an upcast. Nothing in it comes from the models that may grow.
 */
import * as v from "valibot";
import { Line, OptionalLine } from "../../ground/text";

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Sign = v.pipe(v.string(), v.maxLength(4));

export const MeaningV1 = v.variant("as", [
  v.strictObject({ as: v.literal("name") }),
  v.strictObject({ as: v.literal("text") }),
  v.strictObject({ as: v.literal("date") }),
  v.strictObject({ as: v.literal("phone") }),
  v.strictObject({ as: v.literal("web") }),
  v.strictObject({ as: v.literal("currency") }),
  v.strictObject({ as: v.literal("identifier"), scheme: OptionalLine(60) }),
  v.strictObject({
    as: v.literal("address"),
    part: v.picklist(["street", "number", "postal-code", "town", "region", "country", "whole"]),
  }),
  v.strictObject({
    as: v.literal("money"),
    currency: v.pipe(v.string(), v.regex(/^(?:[A-Z]{3})?$/u)),
    period: v.picklist(["", "day", "week", "month", "year"]),
  }),
  v.strictObject({ as: v.literal("number"), unit: OptionalLine(40) }),
  v.strictObject({
    as: v.literal("grade"),
    grades: v.pipe(v.array(Line(100)), v.minLength(2), v.maxLength(20)),
  }),
  v.strictObject({ as: v.literal("coordinates"), part: v.picklist(["latitude", "longitude", "both"]) }),
]);

export const FormV1 = v.strictObject({
  kind: v.picklist(["text", "workbook", "json", "ocds"]),
  encoding: v.pipe(v.string(), v.maxLength(40)),
  separator: Sign,
  quote: Sign,
  escape: Sign,
  sheet: v.pipe(v.string(), v.maxLength(300)),
  skip: Count,
  heads: v.pipe(Count, v.maxValue(5)),
  decimal: v.picklist([".", ","]),
  dates: v.picklist(["dmy", "mdy", "ymd"]),
});

export const ColumnV1 = v.strictObject({
  at: Count,
  head: OptionalLine(300),
  meaning: MeaningV1,
  isKey: v.boolean(),
});

export const MappingV1 = v.strictObject({
  v: v.literal(1),
  name: Line(200),
  form: v.partial(FormV1),
  columns: v.pipe(
    v.array(
      v.strictObject({
        heads: v.pipe(v.array(Line(300)), v.minLength(1), v.maxLength(20)),
        meaning: MeaningV1,
        isKey: v.boolean(),
      }),
    ),
    v.minLength(1),
    v.maxLength(200),
  ),
});

export const DatasetName = Line(200);
/** A day (YYYY-MM-DD), or nothing. */
export const AsOf = v.union([v.literal(""), v.pipe(v.string(), v.isoDate())]);
