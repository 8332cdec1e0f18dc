import * as v from "valibot";
import { loadAnalysis } from "../load-analysis.mjs";
import { Id, Value, readValue } from "../read-value.mjs";

export const usage = `forecast      {"id", "period", "horizon", "x": [value or null]} → {"id", "mean", "lo", "hi"}: the interval is to hold nine of
              ten, and is null where the series has no past to tell its width`;

const Count = v.pipe(v.number(), v.integer(), v.minValue(1));
const Line = v.object({ id: v.optional(Id), period: v.optional(Count, 1), horizon: Count, x: v.array(Value) });

/** @type {import("../method.mjs").Method} */
export async function begin({ write }) {
  const { forecast } = await loadAnalysis("forecast");
  return {
    take(value) {
      const read = readValue(Line, value);
      if (read.wrong !== undefined) return read.wrong;
      const { id, period, horizon, x } = read.value;
      const found = forecast({ values: x, period, steps: horizon });
      if (!found) return "has no value to go on from";
      const { expected, low, high } = found.value;
      write({ id, mean: expected, lo: low ?? expected.map(() => null), hi: high ?? expected.map(() => null) });
      return undefined;
    },
  };
}
