import * as v from "valibot";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { LabelTarget, LabelText, labelChange, labelKey, labels, targetIsThere, writesLabels } from "./labels";

const LabelAddedV1 = v.strictObject({ ...LabelTarget, label: LabelText });

/** An official put a label of their own on a capture or on one of its facts. It counts for nothing. */
export const labelAdded = defineAct({
  type: "label.added",
  from: ["workbench", "sidepanel"],
  versions: [LabelAddedV1],
  about: ({ captureId, label }) => ({ captureId, label }),
  project: ({ payload: { label, ...target } }) => [labelChange(target, label, true)],
  writes: [writesLabels],
  async holds(tables, payload) {
    const there = await targetIsThere(tables, payload);
    if (!there.ok) return there;
    const row = await tables.get(labels, labelKey(payload, payload.label));
    return ok(row?.isOn === true && row.label === payload.label ? SO_ALREADY : payload);
  },
  goesOutWith: ["capture"],
  erased: { as: "capture", id: ({ captureId }) => captureId },
});
