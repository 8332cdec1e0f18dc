import type { Alteration, PlannedTask } from "../../../domain/casework/plan";
import { formatDay } from "../../../ui/dates";
import { type TextKey, t } from "../../../ui/texts";

/** By the id of a task, of a stage, or by the part that names a subject. */
export type AlterationNames = ReadonlyMap<string, string>;

/** What one alteration does to a plan, in a line; what has no name here is not named. */
export function alterationWords(one: Alteration, names: AlterationNames = new Map()): string {
  switch (one.alter) {
    case "add-stage":
      return t("alterAddStage", one.name);
    case "drop-stage":
      return named("alterDropStage", "alterDropStageNamed", names.get(one.stageId));
    case "add-task":
      return taskWords(ADDED[one.task.form], one.task, names);
    case "change-task":
      return taskWords("alterChangeTask", one.task, names);
    case "drop-task":
      return named("alterDropTask", "alterDropTaskNamed", names.get(one.taskId));
    case "require-signature":
      return t("alterRequireSignature");
    case "set-priority":
      return t(PRIORITY[one.priority]);
    case "hold":
      if (one.node === "") return t("alterHoldCase", one.reason);
      return named("alterHoldSubject", "alterHoldNamed", names.get(one.node), one.reason);
    case "release":
      if (one.node === "") return t("alterReleaseCase");
      return named("alterReleaseSubject", "alterReleaseNamed", names.get(one.node));
    case "set-limit":
      return t("alterSetLimit", one.limit.name);
    case "notify":
      return t("alterNotify", one.text);
  }
}

const named = (nameless: TextKey, key: TextKey, name: string | undefined, ...more: string[]): string =>
  name === undefined ? t(nameless, ...more) : t(key, name, ...more);

const ADDED: Readonly<Record<PlannedTask["form"], TextKey>> = {
  task: "alterAddTask",
  visit: "alterAddVisit",
  milestone: "alterAddMilestone",
};

const PRIORITY: Readonly<Record<"normal" | "high" | "urgent", TextKey>> = {
  normal: "alterPriorityNormal",
  high: "alterPriorityHigh",
  urgent: "alterPriorityUrgent",
};

function taskWords(
  key: TextKey,
  { name, due, who, node, blocks, signatures }: PlannedTask,
  names: AlterationNames,
): string {
  const said = [
    t(key, name),
    names.get(node) ?? "",
    due !== "" && t("alterBy", formatDay(due)),
    who,
    blocks === "closing" && t("alterBlocksClosing"),
    blocks === "decision" && t("alterBlocksDecision"),
    signatures === 2 && t("alterTwoSign"),
  ];
  return said.filter((part) => part !== false && part !== "").join(" · ");
}
