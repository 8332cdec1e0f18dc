import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { OptionalLine } from "../../ground/text";
import { type Holds, SO_ALREADY, type Same, defineAct, jcs } from "../../ledger/log";
import { openedCase } from "../opened";
import type { Criterion } from "./frame";
import { CriteriaV1, WeightsV1 } from "./shapes";
import { comparisons, weightings, writesWeightings } from "./tables";
import type { Weights } from "./weights";

const WeightsFixedV1 = v.strictObject({
  caseId: CaseId,
  criteria: v.pipe(CriteriaV1, v.minLength(1)),
  weights: WeightsV1,
  reason: OptionalLine(500),
});

interface WeightsFixed {
  readonly caseId: string;
  readonly criteria: readonly Criterion[];
  readonly weights: Weights;
  readonly reason: string;
}

type Deep<T> = { readonly [K in keyof T]: Deep<T[K]> };
// Where these do not compile, a model has grown: write version 2 of the payload, with an upcast.
export type CriteriaHold = Holds<Same<Deep<v.InferOutput<typeof CriteriaV1>>, Deep<readonly Criterion[]>>>;
export type WeightsHold = Holds<Same<Deep<v.InferOutput<typeof WeightsV1>>, Deep<Weights>>>;

/** How much each criterion matters was settled, before points are shown; what was settled before stays in the log. */
export const weightsFixed = defineAct({
  type: "weights.fixed",
  from: ["workbench"],
  // The models have the schemas' shapes (`CriteriaHold`, `WeightsHold`), read-only.
  versions: [WeightsFixedV1 as v.GenericSchema<unknown, unknown> as v.GenericSchema<unknown, WeightsFixed>],
  about: ({ caseId, reason }) => ({ caseId, label: reason }),
  project: ({ payload: { caseId, criteria, weights, reason } }) => [
    weightings.add(0, { caseId, criteria, weights, reason }),
  ],
  writes: [writesWeightings],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    if (found.value.status === "closed") return fail({ code: "case-closed" as const });
    const { frame } = (await tables.get(comparisons, payload.caseId)) ?? {};
    if (jcs(frame?.criteria ?? []) !== jcs(payload.criteria)) return fail({ code: "comparison-changed" as const });
    const wanted = payload.criteria.map(({ criterionId }) => criterionId);
    const weighed = payload.weights.of.map(({ criterionId }) => criterionId);
    if (jcs([...wanted].sort()) !== jcs([...weighed].sort())) return fail({ code: "weights-missing" as const });
    if (!payload.weights.of.some(({ points }) => points > 0)) return fail({ code: "weights-nothing" as const });
    const before = await tables.where(weightings, "caseId", payload.caseId);
    const isSo = before.some(
      ({ criteria, weights }) =>
        jcs({ criteria, weights }) === jcs({ criteria: payload.criteria, weights: payload.weights }),
    );
    if (isSo && before.length === 1) return ok(SO_ALREADY);
    if (before.length > 0 && payload.reason === "") return fail({ code: "weights-reason" as const });
    return ok(payload);
  },
  goesOutWith: ["case"],
});
