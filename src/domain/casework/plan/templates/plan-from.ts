import type { PlannedTask } from "../model";
import type { PlanTemplate } from "./template";

interface Making {
  /** The day from which the template counts (YYYY-MM-DD). */
  readonly from: string;
  readonly newId: () => string;
}

interface MadePlan {
  readonly stages: { readonly stageId: string; readonly name: string }[];
  readonly tasks: PlannedTask[];
}

/** A template's stages and tasks for a case, with ids of their own, and days where the template counts them. */
export function planFrom({ stages, tasks }: PlanTemplate, { from, newId }: Making): MadePlan {
  const made = stages.map(({ name }) => ({ stageId: newId(), name }));
  return {
    stages: made,
    tasks: tasks.map(({ stage, days, ...task }) => ({
      ...task,
      taskId: newId(),
      stageId: (stage === null ? undefined : made[stage]?.stageId) ?? "",
      due: days === null ? "" : dayAfter(from, days),
      node: "",
    })),
  };
}

const DAY_MS = 86_400_000;

/** The day (YYYY-MM-DD) that comes so many days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);
