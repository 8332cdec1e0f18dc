import { type Writes, registers } from "../../ledger/log";
import type { CaseKind } from "../../ground/case-names";

export interface CaseRow {
  caseId: string;
  kind: CaseKind;
  title: string;
  purpose: string;
  status: "open" | "closed";
  openedAt: string;
  openedBy: string;
  closedAt: string | null;
  outcome: string;
}

/** Cases by the agency's own case ID. */
export const cases = registers<CaseRow>()("cases", "caseId", ["status"]);

export const writesCases: Writes = { table: cases, foundBy: { event: "caseId" } };
