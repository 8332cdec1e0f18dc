import { useState } from "preact/hooks";
import type { PlannedTask } from "../../../domain/casework/plan";
import type { PlanTaskRow } from "../../../domain/casework/planned";
import { newId } from "../../../platform";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { type Chosen, CitesField, placesOf } from "../../parts/cite/cites-field";
import { usePlanning } from "../planning";
import { useAltering } from "../use-altering";
import { useSubjects } from "../use-subjects";
import { freshTask, plannedOf } from "./task-draft";
import { TaskFields } from "./task-fields";

interface Props {
  /** The one that is changed; undefined where one is added. */
  readonly row: PlanTaskRow | undefined;
  readonly onClose: () => void;
}

/** Add a task to a running plan, or change one: what it asks for, why, and on what evidence. */
export function TaskDialog({ row, onClose }: Props) {
  const { caseId, plan } = usePlanning();
  const { problem, alter } = useAltering(caseId);
  const current = plan.stages.find(({ state }) => state === "now")?.row.stageId ?? "";
  // As it was when the dialog was opened: what changes meanwhile is not written over unseen.
  const [before] = useState(row);
  const [task, setTask] = useState<PlannedTask>(() => (before ? plannedOf(before) : freshTask(newId(), current)));
  const [reason, setReason] = useState("");
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [isTried, setTried] = useState(false);
  const subjects = useSubjects(caseId, task.node);
  const submit = async () => {
    setTried(true);
    if (task.name.trim() === "") return false;
    const isThere = plan.stages.some(({ row: stage }) => stage.stageId === task.stageId);
    const asked = { ...task, stageId: isThere ? task.stageId : "" };
    const [name] = [task.name.trim()];
    return alter({
      alterations: [before ? { alter: "change-task", task: asked } : { alter: "add-task", task: asked }],
      reason,
      cites: placesOf(chosen),
      after: before?.saidBy ?? null,
      done: t(before ? "planTaskChanged" : "planTaskAdded", name),
      undo: () =>
        Promise.resolve([
          before ? { alter: "change-task", task: plannedOf(before) } : { alter: "drop-task", taskId: task.taskId },
        ]),
    });
  };
  return (
    <FormDialog
      title={t(before ? "planChangeTask" : "planAddTask")}
      submit={t("planKeep")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <TaskFields task={task} isTried={isTried} subjects={subjects} onTask={setTask} />
      <TextField
        label={t("planWhy")}
        value={reason}
        rows={2}
        onValue={(typed) => {
          setReason(typed.slice(0, 1_000));
        }}
      />
      <CitesField caseId={caseId} chosen={chosen} onChosen={setChosen} />
    </FormDialog>
  );
}
