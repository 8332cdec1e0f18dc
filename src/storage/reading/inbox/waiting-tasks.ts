import type { Registered } from "../../../domain/ledger/log";
import { type PlanTaskRow, isSettled } from "../../../domain/casework/planned";
import type { Database } from "../../base/database";
import type { Waiting } from "./item";

const isAdded = (row: Registered<Partial<PlanTaskRow>>): row is Registered<PlanTaskRow> => row.addedAt !== undefined;

/** Tasks and milestones that are open and due by a day (YYYY-MM-DD), or were before it. */
export async function waitingTasks(
  db: Database,
  isOpen: (caseId: string) => boolean,
  by: string,
): Promise<readonly Waiting[]> {
  const rows = await db.planTasks.where("[status+due]").between(["open", "0"], ["open", by], true, true).toArray();
  return rows
    .filter(isAdded)
    .filter(({ caseId }) => isOpen(caseId))
    .map(({ taskId, caseId, name, form, due, who, addedAt }) => ({
      item: `task ${taskId}`,
      kind: form === "milestone" ? "milestone" : "task",
      caseId,
      since: addedAt,
      due,
      id: taskId,
      title: name,
      who,
    }));
}

/** Tasks that are done and need another official's signature. */
export async function tasksToSign(db: Database, isOpen: (caseId: string) => boolean): Promise<readonly Waiting[]> {
  const rows = await db.planTasks.where("[signatures+status]").equals([2, "done"]).toArray();
  const done = rows.filter(isAdded).filter(({ caseId }) => isOpen(caseId));
  if (done.length === 0) return [];
  const signed = await db.signatures
    .where("id")
    .anyOf(done.map(({ taskId }) => taskId))
    .toArray();
  return done
    .filter((task) => !isSettled(task, signed))
    .map(({ taskId, caseId, name, doneBy, settledAt, addedAt }) => ({
      item: `signature ${taskId}`,
      kind: "signature",
      of: "task",
      caseId,
      since: settledAt ?? addedAt,
      due: "",
      id: taskId,
      title: name,
      by: doneBy,
    }));
}
