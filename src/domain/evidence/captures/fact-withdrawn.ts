import * as v from "valibot";
import { ok } from "../../ground/result";
import { Line } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { FactRef, factKey, factStates, labelOfReason, stateOfFact, writesFactStates } from "./fact-states";

const FactWithdrawnV1 = v.strictObject({ ...FactRef, reason: Line(500) });

/** A captured fact was set aside, with the reason: it is still in the log and in its capture, and counts for nothing. */
export const factWithdrawn = defineAct({
  type: "fact.withdrawn",
  from: ["workbench"],
  versions: [FactWithdrawnV1],
  about: ({ captureId, reason }) => ({ captureId, ...labelOfReason(reason) }),
  project: ({ at, origin, index, payload: { captureId, fact, reason } }) => {
    const key = factKey(captureId, fact);
    return [factStates.set(key, { factKey: key, captureId, fact, setAside: { reason, at, origin, index } })];
  },
  writes: [writesFactStates("setAside")],
  async holds(tables, payload) {
    const state = await stateOfFact(tables, payload);
    if (!state.ok) return state;
    return ok(state.value.setAside?.reason === payload.reason ? SO_ALREADY : payload);
  },
  goesOutWith: ["capture"],
  erased: { as: "capture", id: ({ captureId }) => captureId },
});
