import * as v from "valibot";
import { loadAnalysis } from "../load-analysis.mjs";
import { Id, readValue } from "../read-value.mjs";

export const usage = `communities   {"edges": [[a, b, weight?]]} → {"community": {node: n}, "modularity"}; n counts from 0, the greatest first;
              --seed TEXT for another seed`;
export const options = ["seed"];

const Edge = v.union([v.strictTuple([Id, Id]), v.strictTuple([Id, Id, v.pipe(v.number(), v.finite(), v.minValue(0))])]);
const Line = v.object({ id: v.optional(Id), edges: v.array(Edge) });

/** @type {import("../method.mjs").Method} */
export async function begin({ write, options: { seed = "1" } }) {
  const { communitiesOf } = await loadAnalysis("networks");
  return {
    take(value) {
      const read = readValue(Line, value);
      if (read.wrong !== undefined) return read.wrong;
      const { id, edges } = read.value;
      const ties = edges.map(([a, b, weight]) => /** @type {const} */ ([String(a), String(b), weight]));
      const { of, modularity } = communitiesOf(ties, seed).value;
      write({ id, community: Object.fromEntries(of), modularity });
      return undefined;
    },
  };
}
