import { type Alteration, planAltered } from "../../domain/casework/plan";
import type { PlanCite } from "../../domain/casework/planned";
import { t } from "../../ui/texts";
import { useDoing } from "../frame/use-doing";
import { useWorkbench } from "../frame/workbench";

interface Asked {
  readonly alterations: readonly Alteration[];
  readonly reason?: string;
  readonly cites?: readonly PlanCite[];
  /** The task that is changed or dropped, as it was seen. */
  readonly after?: { readonly origin: string; readonly index: number } | null;
  /** What was done, said with the way to take it back. */
  readonly done: string;
  readonly undo?: () => Promise<readonly Alteration[]>;
}

/** Alter a case's plan; undoing is an alteration of its own, on the plan as it is by then. */
export function useAltering(caseId: string) {
  const { perform, db } = useWorkbench();
  const { problem, run } = useDoing();
  const ask = (alterations: readonly Alteration[], { reason = "", cites = [], after = null }: Partial<Asked>) =>
    perform(planAltered, { caseId, alterations, reason, cites, after });
  const takeBack = async (alterations: readonly Alteration[]) => {
    const [first] = alterations;
    const taskId = first && "task" in first ? first.task.taskId : first && "taskId" in first ? first.taskId : undefined;
    const row = taskId === undefined ? undefined : await db.planTasks.get(taskId);
    // What is released needs a reason.
    const reason = first?.alter === "release" ? t("planTakenBack") : "";
    return ask(alterations, { reason, after: row?.saidBy ?? null });
  };
  const alter = ({ alterations, done, undo, ...asked }: Asked): Promise<boolean> =>
    run(() => ask(alterations, asked), done, undo && (async () => takeBack(await undo())));
  return { problem, alter };
}
