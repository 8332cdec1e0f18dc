import type { PlanTemplate } from "../../../domain/casework/plan";
import { t } from "../../../ui/texts";

/** Why a template cannot be saved yet, in a sentence; undefined where it can. */
export function faultOf({ name, stages, tasks }: PlanTemplate): string | undefined {
  if (name.trim() === "") return t("compareNameMissing");
  if (stages.some((stage) => stage.name.trim() === "")) return t("planStageNameMissing");
  return tasks.some((task) => task.name.trim() === "") ? t("planTaskNameMissing") : undefined;
}
