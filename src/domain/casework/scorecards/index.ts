/**
 * Scorecards of hiring cases: what the role asks for, who is scored, and scores that officers are bound to before anybody sees them.
 * Nothing is scored, weighed, added up or ranked by itself.
 */
import { candidateAdded } from "./candidate-added";
import { candidateDropped } from "./candidate-dropped";
import { evidenceMapped } from "./evidence-mapped";
import { evidenceUnmapped } from "./evidence-unmapped";
import { officersAsked } from "./officers-asked";
import { requirementDropped } from "./requirement-dropped";
import { requirementSet } from "./requirement-set";
import { scoreChanged } from "./score-changed";
import { scorecardLent } from "./scorecard-lent";
import { scorecardOpened } from "./scorecard-opened";
import { scorecardSealed } from "./scorecard-sealed";
import { scorecardWithdrawn } from "./scorecard-withdrawn";
import { candidates, mappedEvidence, requirements, scoreChanges, scorecards, scorings } from "./tables";

export { cardCommitment, requirementDigest, requirementsDigest } from "./card-commitment";
export { type ComparedCards, type ComparedScores, comparedCards } from "./compared-cards";
export { LEAST_OFFICERS, type SealedCard, type StandingRequirement } from "./guards";
export { type Reveal, isCardOf } from "./is-card-of";
export type { Card, EvidenceFact, Requirement, Score, Scored, SealedStatement } from "./model";
export { type Sealing, maySeal } from "./scorecard-sealed";
export {
  type ScorecardFile,
  type ScorecardFileFailure,
  type SealedFile,
  parseScorecardFile,
  sealedText,
  writeScorecardFile,
} from "./scorecard-file";
export { CardV1, SaltV1, SealedStatementV1 } from "./shapes";
export { type Candidate, type Scoring, scoringIn } from "./scoring-in";
export type { StandingScore } from "./standing-score";
export type { CandidateRow, MappedRow, RequirementRow, ScoreChangeRow, ScorecardRow } from "./tables";
export { candidates, mappedEvidence, requirements, scorecards, scorings };
export {
  candidateAdded,
  candidateDropped,
  evidenceMapped,
  evidenceUnmapped,
  officersAsked,
  requirementDropped,
  requirementSet,
  scoreChanged,
  scorecardLent,
  scorecardOpened,
  scorecardSealed,
  scorecardWithdrawn,
};

export const scorecardActs = [
  requirementSet,
  requirementDropped,
  candidateAdded,
  candidateDropped,
  evidenceMapped,
  evidenceUnmapped,
  officersAsked,
  scorecardSealed,
  scorecardOpened,
  scorecardWithdrawn,
  scorecardLent,
  scoreChanged,
] as const;
export const scorecardTables = [requirements, candidates, mappedEvidence, scorings, scorecards, scoreChanges] as const;
