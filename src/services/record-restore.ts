import { backupRestored } from "../domain/custody";
import { draft } from "../domain/log";
import type { AnswerOf, RequestOf } from "../messaging";
import type { Ports } from "./ports";
import { onceInARow, recordOnce } from "./record-once";

/** Write down that a backup was restored, as what comes next to what was in it. */
export async function recordRestore(
  request: RequestOf<"recordRestore">,
  ports: Ports,
): Promise<AnswerOf<"recordRestore">> {
  return recordOnce<never>(ports, (db) => onceInARow(db, draft(backupRestored, request)));
}
