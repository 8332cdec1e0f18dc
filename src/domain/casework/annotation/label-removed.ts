import * as v from "valibot";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { LabelTarget, LabelText, labelChange, labelKey, labels, targetIsThere, writesLabels } from "./labels";

const LabelRemovedV1 = v.strictObject({ ...LabelTarget, label: LabelText });

/** A label was taken off a capture or a fact, however its letters are written. */
export const labelRemoved = defineAct({
  type: "label.removed",
  from: ["workbench", "sidepanel"],
  versions: [LabelRemovedV1],
  about: ({ captureId, label }) => ({ captureId, label }),
  project: ({ payload: { label, ...target } }) => [labelChange(target, label, false)],
  writes: [writesLabels],
  async holds(tables, payload) {
    const there = await targetIsThere(tables, payload);
    if (!there.ok) return there;
    const row = await tables.get(labels, labelKey(payload, payload.label));
    return ok(row?.isOn === true ? payload : SO_ALREADY);
  },
  goesOutWith: ["capture"],
  erased: { as: "capture", id: ({ captureId }) => captureId },
});
