import { type Result, fail, ok } from "../../ground/result";
import type { TableReader } from "../../ledger/log";
import { type CaseRow, cases } from "./tables";

/** There is no case of this ID here. */
export interface CaseMissing {
  readonly code: "case-missing";
}

/** The case with this ID; rows that only later entries speak of are none until their opening arrives. */
export async function openedCase(tables: TableReader, caseId: string): Promise<Result<CaseRow, CaseMissing>> {
  const row = await tables.get(cases, caseId);
  return row && isOpened(row) ? ok(row) : fail({ code: "case-missing" });
}

export const isOpened = <R extends Partial<CaseRow>>(row: R): row is R & CaseRow => row.openedAt !== undefined;
