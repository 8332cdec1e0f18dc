import { type Writes, records, registers, wholeRegisters } from "../../ledger/log";
import type { EvidenceFact, Place, Requirement, Score, Scored } from "./model";

export interface RequirementRow {
  requirementId: string;
  caseId: string;
  says: Requirement;
  /** Its place among the others, the first first. */
  order: number;
  setAt: string;
  /** The entry that said last what it is: whoever changes it says which one they saw. */
  setIn: Place;
  isDropped: boolean;
  /** Why it was changed or dropped last; empty the first time. */
  reason: string;
}

/** What the role of a hiring case asks for. */
export const requirements = registers<RequirementRow>()("requirements", "requirementId", ["caseId"]);
export const writesRequirements: Writes = { table: requirements };

export interface CandidateRow {
  candidateKey: string;
  caseId: string;
  /** The subject, by the part that names it. */
  node: string;
  /** 1 is A. */
  number: number;
  addedAt: string;
  isDropped: boolean;
  reason: string;
}

/** Who is scored in a hiring case. */
export const candidates = registers<CandidateRow>()("candidates", "candidateKey", ["caseId"]);
export const writesCandidates: Writes = { table: candidates };
export const candidateKey = (caseId: string, node: string): string => JSON.stringify([caseId, node]);

export interface MappedRow {
  mappedKey: string;
  caseId: string;
  candidate: string;
  requirementId: string;
  fact: EvidenceFact;
  isMapped: boolean;
  mappedAt: string;
}

/** Which evidence officials put to which requirement. */
export const mappedEvidence = wholeRegisters<MappedRow>()("mappedEvidence", "mappedKey", ["caseId"]);
export const writesMapped: Writes = { table: mappedEvidence };

type Mapped = Pick<MappedRow, "caseId" | "candidate" | "requirementId" | "fact">;
export const mappedKey = ({ caseId, candidate, requirementId, fact }: Mapped): string =>
  JSON.stringify([caseId, candidate, requirementId, fact.origin, fact.index, fact.fact ?? null, fact.row ?? null]);

export interface ScoringRow {
  caseId: string;
  /** How many officers score each candidate. */
  officers: number;
}

/** What holds for all scorecards of a case. */
export const scorings = registers<ScoringRow>()("scorings", "caseId");
export const writesScorings: Writes = { table: scorings, foundBy: { event: "caseId" } };

export interface ScorecardRow {
  scorecardId: string;
  caseId: string;
  candidate: string;
  by: string;
  /** The digest of all requirements as they stood. */
  requirements: string;
  commitment: string;
  sealedAt: string;
  sealedIn: Place;
  /** The installation on which the officer scored; empty where it is the one whose log says so. */
  elsewhere: string;
  openedAt: string;
  openedIn: Place;
  scores: readonly Scored[];
  withdrawnAt: string;
  withdrawnWhy: string;
}

/** Scorecards: sealed first, opened once all of the candidate's are in. */
export const scorecards = registers<ScorecardRow>()("scorecards", "scorecardId", ["caseId"]);

const OF = ["scorecardId", "caseId", "candidate"];
const SEALED = ["by", "requirements", "commitment", "sealedAt", "sealedIn", "elsewhere"];
export const writesSealed: Writes = { table: scorecards, fields: [...OF, ...SEALED] };
export const writesOpened: Writes = { table: scorecards, fields: [...OF, "openedAt", "openedIn", "scores"] };
export const writesWithdrawn: Writes = { table: scorecards, fields: [...OF, "withdrawnAt", "withdrawnWhy"] };

export interface ScoreChangeRow {
  scorecardId: string;
  caseId: string;
  candidate: string;
  requirementId: string;
  from: Score;
  to: Score;
  reason: string;
  changedAt: string;
  changedIn: Place;
}

/** Scores that were changed after all were open, each with the old one. */
export const scoreChanges = records<ScoreChangeRow>()("scoreChanges", ["caseId", "scorecardId"]);
export const writesScoreChanges: Writes = { table: scoreChanges };
