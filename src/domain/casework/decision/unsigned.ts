import type { TableReader } from "../../ledger/log";
import { casePlans, isSameName, signatures } from "../planned";
import { decisions } from "./tables";

/** The decision that stands in a case and waits for a second official's signature; undefined where none does. */
export async function unsignedDecision(
  tables: TableReader,
  caseId: string,
): Promise<{ readonly decisionId: string; readonly title: string } | undefined> {
  const plan = await tables.get(casePlans, caseId);
  if (plan?.needsSignature !== true) return undefined;
  const made = await tables.where(decisions, "caseId", caseId);
  const superseded = new Set(made.map(({ record }) => record?.supersedes));
  const record = made.find(({ decisionId }) => decisionId !== undefined && !superseded.has(decisionId))?.record;
  if (!record) return undefined;
  const { decisionId, title, decidedBy } = record;
  const signed = await tables.where(signatures, "id", decisionId);
  const isSigned = signed.some(({ of, by = "" }) => of === "decision" && !isSameName(by, decidedBy));
  return isSigned ? undefined : { decisionId, title };
}
