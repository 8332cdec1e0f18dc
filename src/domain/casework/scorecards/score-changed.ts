import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { Line } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { SubjectNode, aboutParts } from "../subjects";
import { cardsOfCase, hiringCase } from "./guards";
import { RequirementId, ScoreV1, ScorecardId } from "./shapes";
import { standingScore } from "./standing-score";
import { scoreChanges, writesScoreChanges } from "./tables";

const ScoreChangedV1 = v.strictObject({
  scorecardId: ScorecardId,
  caseId: CaseId,
  candidate: SubjectNode,
  requirementId: RequirementId,
  /** The one that stood until now, which is kept. */
  from: ScoreV1,
  to: ScoreV1,
  reason: Line(1_000),
});

/** An officer changed a score after all of the candidate's were open: the old one stays, and why. */
export const scoreChanged = defineAct({
  type: "score.changed",
  from: ["workbench"],
  versions: [ScoreChangedV1],
  about: ({ caseId, candidate, reason }) => ({ caseId, ...aboutParts([candidate]), label: reason }),
  project: ({ at, origin, index, payload }) => [
    scoreChanges.add(0, { ...payload, changedAt: at, changedIn: { origin, index } }),
  ],
  writes: [writesScoreChanges],
  async holds(tables, payload) {
    const { scorecardId, caseId, candidate, requirementId, from, to } = payload;
    const found = await hiringCase(tables, caseId);
    if (!found.ok) return found;
    const cards = (await cardsOfCase(tables, caseId)).filter((card) => card.candidate === candidate);
    const card = cards.find((one) => one.scorecardId === scorecardId);
    if (!card) return fail({ code: "scorecard-missing" as const });
    if (cards.some(({ openedAt }) => openedAt === undefined)) return fail({ code: "scorecards-waiting" as const });
    const changes = await tables.where(scoreChanges, "scorecardId", scorecardId);
    const standing = standingScore(card, changes, requirementId);
    if (standing === undefined) return fail({ code: "requirement-missing" as const });
    if (standing.score === to) return ok(SO_ALREADY);
    return standing.score === from ? ok(payload) : fail({ code: "score-differs" as const });
  },
  goesOutWith: ["case"],
});
