import type { ProposalRow } from "../../../domain/casework/rules";
import type { Registered } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { latestFirst } from "../order";

/** A proposal whose own entry is here; one that was erased is none any more. */
const isMade = <R extends Partial<ProposalRow>>(row: R): row is R & ProposalRow =>
  row.key !== undefined && row.status !== undefined;

/** One proposal, whatever became of it. */
export async function proposalById(db: Database, proposalId: string): Promise<ProposalRow | undefined> {
  const row = await db.proposals.get(proposalId);
  return row && isMade(row) ? row : undefined;
}

/** What rules proposed in a case, the latest first. */
export const proposalsOfCase = async (db: Database, caseId: string): Promise<readonly ProposalRow[]> =>
  sorted(await db.proposals.where("caseId").equals(caseId).toArray());

/** What a rule set proposed, the latest first. */
export const proposalsOfRuleSet = async (db: Database, ruleSetId: string): Promise<readonly ProposalRow[]> =>
  sorted(await db.proposals.where("ruleSetId").equals(ruleSetId).toArray());

/** What waits for an answer or for a second signature, in cases that are open, the latest first. */
export async function unansweredProposals(db: Database): Promise<readonly ProposalRow[]> {
  const rows = sorted(await db.proposals.where("status").anyOf("open", "waiting").toArray());
  const cases = await db.cases.bulkGet([...new Set(rows.map(({ caseId }) => caseId))]);
  const open = new Set(cases.flatMap((row) => (row?.status === "open" ? [row.caseId] : [])));
  return rows.filter(({ caseId }) => open.has(caseId));
}

const sorted = (rows: readonly Registered<Partial<ProposalRow>>[]): readonly ProposalRow[] =>
  rows.filter(isMade).sort(latestFirst("proposedAt"));
