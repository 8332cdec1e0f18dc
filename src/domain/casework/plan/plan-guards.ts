import { type Result, fail } from "../../ground/result";
import type { TableReader } from "../../ledger/log";
import { type CaseMissing, openedCase } from "../opened";
import { type PlanTaskRow, planTasks } from "../planned";

/** Why nothing can be said of a task. */
export type TaskRefusal = CaseMissing | { readonly code: "case-closed" | "task-missing" };

/** A task of an open case. */
export async function taskOfOpenCase(
  tables: TableReader,
  { caseId, taskId }: { readonly caseId: string; readonly taskId: string },
): Promise<Result<Partial<PlanTaskRow>, TaskRefusal>> {
  const found = await openedCase(tables, caseId);
  if (!found.ok) return found;
  if (found.value.status === "closed") return fail({ code: "case-closed" });
  const task = await tables.get(planTasks, taskId);
  if (task?.addedAt === undefined || task.caseId !== caseId) return fail({ code: "task-missing" });
  return { ok: true, value: task };
}
