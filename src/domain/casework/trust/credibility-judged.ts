import * as v from "valibot";
import { CaptureId, captures, factKey } from "../../evidence/captures";
import { fail, ok } from "../../ground/result";
import { OptionalLine } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { credibilities, writesCredibilities } from "./tables";

const CredibilityJudgedV1 = v.strictObject({
  captureId: CaptureId,
  fact: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
  credibility: v.nullable(v.picklist([1, 2, 3, 4, 5, 6])),
  reason: OptionalLine(500),
});

/** A fact's credibility was judged, with the reason, or a judgement taken back; the latest holds. */
export const credibilityJudged = defineAct({
  type: "credibility.judged",
  from: ["sidepanel", "workbench"],
  versions: [CredibilityJudgedV1],
  about: ({ captureId, credibility }) => ({ captureId, ...(credibility !== null && { label: String(credibility) }) }),
  project: ({ at, origin, payload }) => {
    const key = factKey(payload.captureId, payload.fact);
    return [credibilities.set(key, { ...payload, factKey: key, judgedAt: at, judgedBy: origin })];
  },
  writes: [writesCredibilities],
  async holds(tables, payload) {
    const capture = await tables.get(captures, payload.captureId);
    // Rows that only later entries speak of have no facts until their capture arrives; an erased one has none any more.
    if (!(payload.fact < (capture?.factCount ?? 0))) return fail({ code: "fact-missing" as const });
    const found = await tables.get(credibilities, factKey(payload.captureId, payload.fact));
    const isSo = (found?.credibility ?? null) === payload.credibility && (found?.reason ?? "") === payload.reason;
    return ok(isSo ? SO_ALREADY : payload);
  },
  goesOutWith: ["capture"],
  erased: { as: "capture", id: ({ captureId }) => captureId },
});
