import { type Result, fail, ok } from "../../ground/result";
import type { TableReader } from "../../ledger/log";
import { openedCase } from "../cases";
import { type ProposalRow, type RuleSetRow, proposals, ruleSets } from "./tables";

/** The rule set of this id; rows that only later entries speak of are none until it was saved. */
export async function savedRuleSet(
  tables: TableReader,
  ruleSetId: string,
): Promise<Result<RuleSetRow, { readonly code: "rule-set-missing" }>> {
  const row = await tables.get(ruleSets, ruleSetId);
  return row?.newest === undefined ? fail({ code: "rule-set-missing" }) : ok(row as RuleSetRow);
}

type Missing = { readonly code: "proposal-missing" | "case-missing" | "case-closed" };

/** The proposal of this id in a case that is open. */
export async function standingProposal(
  tables: TableReader,
  { proposalId, caseId }: { readonly proposalId: string; readonly caseId: string },
): Promise<Result<ProposalRow, Missing>> {
  const found = await openedCase(tables, caseId);
  if (!found.ok) return found;
  if (found.value.status === "closed") return fail({ code: "case-closed" });
  const row = await tables.get(proposals, proposalId);
  return row?.key === undefined || row.caseId !== caseId ? fail({ code: "proposal-missing" }) : ok(row as ProposalRow);
}
