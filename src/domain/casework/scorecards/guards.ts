import { type Result, fail, ok } from "../../ground/result";
import type { TableReader } from "../../ledger/log";
import { openedCase } from "../opened";
import type { Requirement } from "./model";
import {
  type CandidateRow,
  type RequirementRow,
  type ScorecardRow,
  candidateKey,
  candidates,
  requirements,
  scorecards,
  scorings,
} from "./tables";

/** Two see more than one. */
export const LEAST_OFFICERS = 2;

/** A hiring case that is open, or why nothing is scored. */
export async function hiringCase(tables: TableReader, caseId: string) {
  const found = await openedCase(tables, caseId);
  if (!found.ok) return found;
  if (found.value.status === "closed") return fail({ code: "case-closed" as const });
  return found.value.kind === "hiring" ? ok(found.value) : fail({ code: "case-not-hiring" as const });
}

/** A requirement of which all is known that is needed to score it. */
export type StandingRequirement = Pick<RequirementRow, "requirementId" | "order"> & { readonly says: Requirement };

/** The requirements of a case as they stand, the first first; of rows in part, those that say what they are. */
export function standingRequirements(rows: readonly Partial<RequirementRow>[]): readonly StandingRequirement[] {
  const standing = rows.flatMap(({ requirementId, says, order = 0, isDropped }) =>
    requirementId !== undefined && says && isDropped !== true ? [{ requirementId, says, order }] : [],
  );
  return standing.sort((a, b) => a.order - b.order || (a.requirementId < b.requirementId ? -1 : 1));
}

export const requirementsOf = async (tables: TableReader, caseId: string): Promise<readonly StandingRequirement[]> =>
  standingRequirements(await tables.where(requirements, "caseId", caseId));

/** A candidate of the case, who was not dropped. */
export async function standingCandidate(
  tables: TableReader,
  { caseId, candidate }: { readonly caseId: string; readonly candidate: string },
): Promise<Result<Partial<CandidateRow>, { readonly code: "candidate-missing" }>> {
  const row = await tables.get(candidates, candidateKey(caseId, candidate));
  return row?.number !== undefined && row.isDropped !== true ? ok(row) : fail({ code: "candidate-missing" });
}

/** A scorecard that was handed in, as its row is once the entry that says so is there. */
export type SealedCard = Partial<ScorecardRow> &
  Pick<ScorecardRow, "scorecardId" | "caseId" | "candidate" | "by" | "commitment" | "requirements" | "sealedAt">;

const isSealed = (row: Partial<ScorecardRow>): row is SealedCard =>
  row.commitment !== undefined && row.withdrawnAt === undefined;

/** The scorecards that were handed in and not withdrawn, the first first. */
export const sealedCards = (rows: readonly Partial<ScorecardRow>[]): readonly SealedCard[] =>
  rows.filter(isSealed).sort((a, b) => (a.sealedAt < b.sealedAt ? -1 : a.sealedAt > b.sealedAt ? 1 : 0));

export const cardsOfCase = async (tables: TableReader, caseId: string): Promise<readonly SealedCard[]> =>
  sealedCards(await tables.where(scorecards, "caseId", caseId));

/** How many officers score each candidate of a case. */
export const officersOf = async (tables: TableReader, caseId: string): Promise<number> =>
  (await tables.get(scorings, caseId))?.officers ?? LEAST_OFFICERS;
