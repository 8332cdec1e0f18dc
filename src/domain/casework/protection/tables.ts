import { type Writes, registers } from "../../ledger/log";
import type { LegalBasis, RetentionRule } from "./shapes";

/** What officials said of a case as data protection asks it. Each part is there once somebody spoke of it. */
export interface CaseKeepingRow {
  caseId: string;
  /** Whether all of the case must be kept. */
  hold: "held" | "lifted";
  /** Why it is held, or is not any more. */
  holdReason: string;
  holdAt: string;
  /** How long its evidence is kept, where that is not the policy's word alone. */
  retention: RetentionRule;
  retentionReason: string;
  retentionAt: string;
  basis: LegalBasis;
  basisAt: string;
}

/** What is said of keeping cases, by their IDs. */
export const caseKeepings = registers<CaseKeepingRow>()("caseKeepings", "caseId", ["hold"]);

const foundBy: Writes["foundBy"] = { event: "caseId" };
const writes = (...fields: (keyof CaseKeepingRow)[]): Writes => ({ table: caseKeepings, fields, foundBy });
export const writesHold = writes("caseId", "hold", "holdReason", "holdAt");
export const writesRetention = writes("caseId", "retention", "retentionReason", "retentionAt");
export const writesBasis = writes("caseId", "basis", "basisAt");
