import { unsignedDecision } from "../../../domain/casework/decision";
import { madeAt } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { guardTables } from "../guard-tables";
import type { Waiting } from "./item";

/** Decisions of open cases that need another official's signature. */
export async function decisionsToSign(db: Database, isOpen: (caseId: string) => boolean): Promise<readonly Waiting[]> {
  const plans = await db.casePlans.filter(({ needsSignature }) => needsSignature === true).toArray();
  const caseIds = plans.flatMap(({ caseId }) => (caseId !== undefined && isOpen(caseId) ? [caseId] : []));
  const found = await Promise.all(caseIds.map((caseId) => unsignedOf(db, caseId)));
  return found.filter((one) => one !== undefined);
}

async function unsignedOf(db: Database, caseId: string): Promise<Waiting | undefined> {
  const unsigned = await unsignedDecision(guardTables(db), caseId);
  const row = unsigned && (await db.decisions.where("decisionId").equals(unsigned.decisionId).first());
  if (!row) return undefined;
  return {
    item: `signature ${unsigned.decisionId}`,
    kind: "signature",
    of: "decision",
    caseId,
    since: madeAt(row),
    due: "",
    id: unsigned.decisionId,
    title: unsigned.title,
    by: row.record.decidedBy,
  };
}
