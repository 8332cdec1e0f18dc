import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { aboutParts } from "../subjects";
import { FindingId, ReasonV1, SignsV1 } from "./shapes";
import { findings, writesFindings } from "./tables";

const LABEL_LENGTH = 120;

const FindingDismissedV1 = v.strictObject({
  findingId: FindingId,
  /** By what it is known again. */
  signs: SignsV1,
  reason: ReasonV1,
});

/** What a method found was dismissed, and why: found again, it is folded away. */
export const findingDismissed = defineAct({
  type: "finding.dismissed",
  from: ["workbench"],
  versions: [FindingDismissedV1],
  about: ({ signs: { subject }, reason }) => ({
    ...aboutParts(subject === null ? [] : [subject]),
    label: reason.slice(0, LABEL_LENGTH).toWellFormed(),
  }),
  project: ({ at, origin, index, payload: { findingId, signs, reason } }) => [
    findings.set(findingId, {
      findingId,
      caseId: null,
      state: "dismissed",
      signs,
      reason,
      at,
      saidIn: { origin, index },
    }),
  ],
  writes: [{ ...writesFindings, fields: ["findingId", "caseId", "state", "signs", "reason", "at", "saidIn"] }],
  async holds(tables, payload) {
    const there = await tables.get(findings, payload.findingId);
    if (there?.at === undefined) return ok(payload);
    const isSame = there.state === "dismissed" && there.reason === payload.reason;
    return isSame ? ok(SO_ALREADY) : fail({ code: "finding-exists" as const });
  },
  goesOutWith: [],
});
