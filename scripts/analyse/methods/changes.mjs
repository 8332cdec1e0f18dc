import * as v from "valibot";
import { loadAnalysis } from "../load-analysis.mjs";
import { Id, Value, readValue } from "../read-value.mjs";

export const usage = `changes       {"id", "x": [value or null]} → {"id", "changes": [first index of each new stretch]}; of several dimensions "x"
              is a list of points, each a list of as many values`;

const Line = v.object({ id: v.optional(Id), x: v.union([v.array(Value), v.array(v.array(Value))]) });

/** @type {import("../method.mjs").Method} */
export async function begin({ write }) {
  const { findChanges } = await loadAnalysis("changes");
  return {
    take(value) {
      const read = readValue(Line, value);
      if (read.wrong !== undefined) return read.wrong;
      const dimensions = dimensionsOf(read.value.x);
      if (dimensions === undefined) return 'has points in "x" of different lengths';
      write({ id: read.value.id, changes: findChanges(dimensions).value.map(({ at }) => at) });
      return undefined;
    },
  };
}

/**
 * @typedef {(number | null)[]} Series
 * @param {Series | Series[]} x
 * @returns {Series[] | undefined}
 */
function dimensionsOf(x) {
  if (!x.some(Array.isArray)) return [/** @type {Series} */ (x)];
  const points = /** @type {Series[]} */ (x);
  const width = points[0]?.length ?? 0;
  if (width === 0 || points.some(({ length }) => length !== width)) return undefined;
  return Array.from({ length: width }, (_, dimension) => points.map((point) => point[dimension] ?? null));
}
