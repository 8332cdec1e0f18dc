import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";

/** A task by its name as the plan has it now: entries that speak of it name it by its id alone. */
export function TaskName({ taskId }: { readonly taskId: string }) {
  const row = useLive((db) => db.planTasks.get(taskId), [taskId]);
  return <Words>{row?.name ?? t("planNamelessTask")}</Words>;
}
