import { type SealedCard, type StandingRequirement, LEAST_OFFICERS, sealedCards, standingRequirements } from "./guards";
import type { CandidateRow, MappedRow, RequirementRow, ScorecardRow, ScoringRow } from "./tables";

/** What a hiring case scores, of rows in part: those of a file, say. */
export interface ScoringRows {
  readonly requirements: readonly Partial<RequirementRow>[];
  readonly candidates: readonly Partial<CandidateRow>[];
  readonly mapped: readonly Partial<MappedRow>[];
  readonly scoring: Partial<ScoringRow> | undefined;
  readonly scorecards: readonly Partial<ScorecardRow>[];
}

/** A candidate whose entry is here. */
export type Candidate = Partial<CandidateRow> & Pick<CandidateRow, "node" | "number">;

export interface Scoring {
  /** As they stand, the first first. */
  readonly requirements: readonly StandingRequirement[];
  /** In the order in which they are called, those that were dropped as well. */
  readonly candidates: readonly Candidate[];
  readonly mapped: readonly MappedRow[];
  readonly officers: number;
  /** Handed in and not withdrawn, the first first. */
  readonly cards: readonly SealedCard[];
}

/** Laid out for whoever scores: nothing is worked out of it. */
export const scoringIn = ({ requirements, candidates, mapped, scoring, scorecards }: ScoringRows): Scoring => ({
  requirements: standingRequirements(requirements),
  candidates: candidates.flatMap(candidateIn).sort((a, b) => a.number - b.number || (a.node < b.node ? -1 : 1)),
  mapped: mapped.filter((row): row is MappedRow => row.isMapped === true && row.fact !== undefined),
  officers: scoring?.officers ?? LEAST_OFFICERS,
  cards: sealedCards(scorecards),
});

/** A candidate's row; of one in part, nothing. */
const candidateIn = ({ node, number, ...row }: Partial<CandidateRow>): Candidate[] =>
  node === undefined || number === undefined ? [] : [{ ...row, node, number }];
