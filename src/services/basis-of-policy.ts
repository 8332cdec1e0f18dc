import * as v from "valibot";
import { caseOpened } from "../domain/casework/cases";
import { BASIS_LENGTH, legalBasisSet } from "../domain/casework/protection";
import { oneLine } from "../domain/ground/text";
import { type Draft, draft } from "../domain/ledger/log";
import { type Policy, deskOf } from "../domain/policy";
import { type Database, caseKeeping } from "../storage/reading";

/**
 * The legal basis that the agency's policy states for a case that is being opened, as an entry of the case's own: it is told what held then
 * when the policy is another one, and wherever the case goes without it. Nothing where the policy states none, or the case says it already.
 */
export async function basisOfPolicy(db: Database, policy: Policy, type: string, payload: unknown): Promise<Draft[]> {
  if (type !== caseOpened.type) return [];
  const { caseId, kind } = v.parse(caseOpened.payload, payload);
  const words = oneLine(deskOf(policy, kind).legalBasis ?? "")
    .slice(0, BASIS_LENGTH)
    .toWellFormed()
    .trim();
  const { basis } = await caseKeeping(db, caseId);
  if (words === "" || basis?.words === words) return [];
  return [draft(legalBasisSet, { caseId, basis: { point: "", special: "", law: "", words } })];
}
