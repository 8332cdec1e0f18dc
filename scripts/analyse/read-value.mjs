import * as v from "valibot";

/**
 * A value as a schema wants it, or in a few words why it is not.
 * @template {v.GenericSchema} Schema
 * @param {Schema} schema
 * @param {unknown} value
 * @returns {{ value: v.InferOutput<Schema>, wrong?: undefined } | { wrong: string }}
 */
export function readValue(schema, value) {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { value: result.output };
  const [issue] = result.issues;
  const where = v.getDotPath(issue);
  return { wrong: where === null ? "holds something else" : `has a "${where.slice(0, 60)}" that cannot be read` };
}

/** What names a series, a review or a network: text, or a number. */
export const Id = v.union([v.string(), v.number()]);
/** A value of a series; null where it is missing. */
export const Value = v.nullable(v.pipe(v.number(), v.finite()));
