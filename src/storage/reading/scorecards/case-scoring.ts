import {
  type RequirementRow,
  type ScoreChangeRow,
  type ScorecardRow,
  type Scoring,
  scoringIn,
} from "../../../domain/casework/scorecards";
import type { Recorded } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";

/** What a hiring case scores: as its rows have it, and nothing worked out of it. */
export interface CaseScoring extends Scoring {
  /** Those that were dropped too, by their ids: scores may speak of them. */
  readonly everyRequirement: ReadonlyMap<string, Partial<RequirementRow>>;
  readonly withdrawn: readonly Partial<ScorecardRow>[];
  readonly changes: readonly Recorded<ScoreChangeRow>[];
}

export async function caseScoring(db: Database, caseId: string): Promise<CaseScoring> {
  const of = { caseId };
  const [requirements, candidates, mapped, scoring, scorecards, changes] = await Promise.all([
    db.requirements.where(of).toArray(),
    db.candidates.where(of).toArray(),
    db.mappedEvidence.where(of).toArray(),
    db.scorings.get(caseId),
    db.scorecards.where(of).toArray(),
    db.scoreChanges.where(of).toArray(),
  ]);
  return {
    ...scoringIn({ requirements, candidates, mapped, scoring, scorecards }),
    everyRequirement: new Map(requirements.map((row) => [row.requirementId ?? "", row])),
    withdrawn: scorecards.filter(({ withdrawnAt }) => withdrawnAt !== undefined),
    changes,
  };
}
