import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { Line } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { SubjectNode, aboutParts } from "../subjects";
import { hiringCase } from "./guards";
import { ScorecardId } from "./shapes";
import { scorecards, writesWithdrawn } from "./tables";

const ScorecardWithdrawnV1 = v.strictObject({
  scorecardId: ScorecardId,
  caseId: CaseId,
  candidate: SubjectNode,
  reason: Line(1_000),
});

/** Scores that were handed in and not opened count no more: what was kept of them is lost, say. */
export const scorecardWithdrawn = defineAct({
  type: "scorecard.withdrawn",
  from: ["workbench"],
  versions: [ScorecardWithdrawnV1],
  about: ({ caseId, candidate, reason }) => ({ caseId, ...aboutParts([candidate]), label: reason }),
  project: ({ at, payload: { scorecardId, caseId, candidate, reason } }) => [
    scorecards.set(scorecardId, { scorecardId, caseId, candidate, withdrawnAt: at, withdrawnWhy: reason }),
  ],
  writes: [writesWithdrawn],
  async holds(tables, payload) {
    const { scorecardId, caseId, candidate } = payload;
    const found = await hiringCase(tables, caseId);
    if (!found.ok) return found;
    const there = await tables.get(scorecards, scorecardId);
    if (there?.commitment === undefined || there.caseId !== caseId || there.candidate !== candidate)
      return fail({ code: "scorecard-missing" as const });
    if (there.withdrawnAt !== undefined) return ok(SO_ALREADY);
    return there.openedAt === undefined ? ok(payload) : fail({ code: "scorecards-open" as const });
  },
  goesOutWith: ["case"],
});
