import * as v from "valibot";
import { ok } from "../../ground/result";
import { OptionalLine } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { FactRef, factKey, factStates, labelOfReason, stateOfFact, writesFactStates } from "./fact-states";

const FactRestoredV1 = v.strictObject({ ...FactRef, reason: OptionalLine(500) });

/** A fact that was set aside counts again. */
export const factRestored = defineAct({
  type: "fact.restored",
  from: ["workbench"],
  versions: [FactRestoredV1],
  about: ({ captureId, reason }) => ({ captureId, ...labelOfReason(reason) }),
  project: ({ payload: { captureId, fact } }) => {
    const key = factKey(captureId, fact);
    return [factStates.set(key, { factKey: key, captureId, fact, setAside: null })];
  },
  writes: [writesFactStates("setAside")],
  async holds(tables, payload) {
    const state = await stateOfFact(tables, payload);
    if (!state.ok) return state;
    return ok(state.value.setAside ? payload : SO_ALREADY);
  },
  goesOutWith: ["capture"],
  erased: { as: "capture", id: ({ captureId }) => captureId },
});
