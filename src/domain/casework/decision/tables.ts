import { type Writes, records } from "../../ledger/log";
import type { Decision } from "./shapes-v2";

export interface DecisionRow {
  decisionId: string;
  caseId: string;
  record: Decision;
}

/** What was decided in cases: each record once, never changed; another one may take its place. */
export const decisions = records<DecisionRow>()("decisions", ["caseId", "decisionId"]);

export const writesDecisions: Writes = { table: decisions };
