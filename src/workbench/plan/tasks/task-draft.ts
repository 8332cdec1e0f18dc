import type { PlannedTask } from "../../../domain/casework/plan";
import {
  type PlanTaskRow,
  TASK_BLOCKS,
  TASK_FORMS,
  type TaskBlocks,
  type TaskForm,
} from "../../../domain/casework/planned";
import { type TextKey, t } from "../../../ui/texts";

/** A task as it is asked for, of a row that has more. */
export const plannedOf = ({
  taskId,
  name,
  stageId,
  form,
  blocks,
  due,
  who,
  sources,
  signatures,
  node,
}: PlanTaskRow): PlannedTask => ({ taskId, name, stageId, form, blocks, due, who, sources, signatures, node });

export const freshTask = (taskId: string, stageId: string): PlannedTask => ({
  ...{ taskId, name: "", stageId, form: "task", blocks: "nothing", due: "", who: "" },
  ...{ sources: 0, signatures: 1, node: "" },
});

const FORMS: Readonly<Record<TaskForm, TextKey>> = {
  task: "planFormTask",
  visit: "planFormVisit",
  milestone: "planFormMilestone",
};
const BLOCKS: Readonly<Record<TaskBlocks, TextKey>> = {
  nothing: "planBlocksNothing",
  closing: "planBlocksToClose",
  decision: "planBlocksToDecide",
};

export const formName = (form: TaskForm): string => t(FORMS[form]);
export const formChoices = () => TASK_FORMS.map((form) => [form, formName(form)] as const);
export const blocksName = (blocks: TaskBlocks): string => t(BLOCKS[blocks]);
export const blocksChoices = () => TASK_BLOCKS.map((one) => [one, blocksName(one)] as const);

/** Sources that can be asked for, as a list offers them. */
export const sourcesChoices = () =>
  [...Array(10).keys()].map((n) => [String(n), n === 0 ? t("planSourcesNone") : String(n)] as const);
export const signaturesChoices = () => [["1", t("planSignaturesOne")] as const, ["2", t("planSignaturesTwo")] as const];
