import { caseImported } from "../domain/keeping/custody";
import { draft } from "../domain/ledger/log";
import type { AnswerOf, RequestOf } from "../messaging";
import type { Ports } from "./ports";
import { onceInARow, recordOnce } from "./record-once";

/** Write down that a file with another installation's log was taken in, or refused. */
export async function recordImport(
  request: RequestOf<"recordImport">,
  ports: Ports,
): Promise<AnswerOf<"recordImport">> {
  return recordOnce<never>(ports, (db) => onceInARow(db, draft(caseImported, request)));
}
