import type { AlterationsFor } from "../../../domain/casework/rules";
import type { Database } from "../../base/database";

/** The stages and tasks that a case's plan has now, for alterations that name them. */
export async function planNow(db: Database, caseId: string): Promise<Pick<AlterationsFor, "stages" | "tasks">> {
  const stages = await db.planStages.where("caseId").equals(caseId).toArray();
  const tasks = await db.planTasks.where("caseId").equals(caseId).toArray();
  return {
    stages: stages.flatMap(({ stageId, name, dropped }) =>
      stageId !== undefined && name !== undefined && dropped === false ? [{ stageId, name }] : [],
    ),
    tasks: tasks.flatMap(({ taskId, name, status }) =>
      taskId !== undefined && name !== undefined ? [{ taskId, name, isOpen: status === "open" }] : [],
    ),
  };
}
