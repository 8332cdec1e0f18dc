import { backupMade } from "../domain/custody";
import { draft } from "../domain/log";
import type { AnswerOf, RequestOf } from "../messaging";
import type { Ports } from "./ports";
import { onceInARow, recordOnce } from "./record-once";

/** Write down that the whole log was written to a file. */
export async function recordBackup(
  request: RequestOf<"recordBackup">,
  ports: Ports,
): Promise<AnswerOf<"recordBackup">> {
  return recordOnce<never>(ports, (db) => onceInARow(db, draft(backupMade, request)));
}
