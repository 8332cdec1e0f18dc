import { type Plan, stagesOf, tasksOf } from "../../../domain/casework/plan";
import type { PlanTaskRow } from "../../../domain/casework/planned";
import { formatDay } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { priorityName } from "../plan/priority-names";

/** One line of a plan. */
export interface PlanLine {
  /** The same for the same thing, whatever the line says of it. */
  readonly key: string;
  readonly words: string;
  readonly isDone: boolean;
}

type NameOf = (node: string) => string;

/** A plan in lines: what holds for all of it, then its stages and tasks in their order. */
export const planLines = (plan: Plan, nameOf: NameOf): readonly PlanLine[] => [
  ...linesOfAll(plan, nameOf),
  ...stageAndTaskLines(plan),
];

function linesOfAll({ casePlans, caseHolds, caseLimits }: Plan, nameOf: NameOf): PlanLine[] {
  const [whole] = casePlans;
  const line = (key: string, words: string): PlanLine => ({ key, words, isDone: false });
  return [
    ...(whole?.priority && whole.priority !== "normal"
      ? [line("priority", t("proposalPriority", priorityName(whole.priority)))]
      : []),
    ...(whole?.needsSignature ? [line("signature", t("alterRequireSignature"))] : []),
    ...caseHolds.flatMap(({ holdKey = "", node = "", isHeld, reason = "" }) => {
      if (!isHeld) return [];
      const words = node === "" ? t("proposalHeldCase", reason) : t("proposalHeld", nameOf(node), reason);
      return [line(`hold ${holdKey}`, words)];
    }),
    ...caseLimits.flatMap(({ limitKey = "", limit }) =>
      limit ? [line(`limit ${limitKey}`, t("proposalLimit", limit.name))] : [],
    ),
  ];
}

function stageAndTaskLines({ planStages, planTasks }: Plan): PlanLine[] {
  const stages = stagesOf(planStages, [], []).map(({ row }) => row);
  const tasks = tasksOf(planTasks, stages);
  const ofStage = (stageId: string) => tasks.filter((task) => task.stageId === stageId).map(taskLine);
  const named = new Set(stages.map(({ stageId }) => stageId));
  return [
    ...stages.flatMap(({ stageId, name }) => [
      { key: `stage ${stageId}`, words: t("proposalStage", name), isDone: false },
      ...ofStage(stageId),
    ]),
    ...tasks.filter(({ stageId }) => !named.has(stageId)).map(taskLine),
  ];
}

const taskLine = ({ taskId, name, due, who, status }: PlanTaskRow): PlanLine => ({
  key: `task ${taskId}`,
  words: [name, due !== "" && t("alterBy", formatDay(due)), who, status === "done" && t("proposalTaskDone")]
    .filter(Boolean)
    .join(" · "),
  isDone: status !== "open",
});
