import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { OptionalLine } from "../../ground/text";
import { SO_ALREADY, defineAct, jcs } from "../../ledger/log";
import { FactCorrection, correctsNothing } from "./fact-correction";
import { FactRef, factKey, factStates, labelOfReason, stateOfFact, writesFactStates } from "./fact-states";

const FactCorrectedV1 = v.strictObject({
  ...FactRef,
  /** All that the fact is to say otherwise than it was captured: what an earlier correction said is not added. */
  corrected: FactCorrection,
  reason: OptionalLine(500),
});

/** A captured fact was corrected later, or a correction taken back; what the page said stays in its capture. The latest holds. */
export const factCorrected = defineAct({
  type: "fact.corrected",
  from: ["workbench"],
  versions: [FactCorrectedV1],
  about: ({ captureId, reason }) => ({ captureId, ...labelOfReason(reason) }),
  project: ({ at, origin, index, payload: { captureId, fact, corrected, reason } }) => {
    const key = factKey(captureId, fact);
    const correction = correctsNothing(corrected) ? null : { corrected, reason, at, origin, index };
    return [factStates.set(key, { factKey: key, captureId, fact, correction })];
  },
  writes: [writesFactStates("correction")],
  async holds(tables, payload) {
    const state = await stateOfFact(tables, payload, payload.corrected.kind);
    if (!state.ok) return state;
    const held = state.value.correction ?? null;
    if (correctsNothing(payload.corrected)) return ok(held === null ? SO_ALREADY : payload);
    if (payload.reason === "") return fail({ code: "fact-reason" as const });
    const isSo = held?.reason === payload.reason && jcs(held.corrected) === jcs(payload.corrected);
    return ok(isSo ? SO_ALREADY : payload);
  },
  goesOutWith: ["capture"],
  erased: { as: "capture", id: ({ captureId }) => captureId },
});
