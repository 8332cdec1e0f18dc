import type { PlanTemplate, TemplateTask } from "../../../domain/casework/plan";

/** A template with one stage elsewhere in the order; its tasks go with it. */
export function withStageMoved(template: PlanTemplate, from: number, by: number): PlanTemplate {
  const { stages, tasks } = template;
  const to = from + by;
  const [moved, other] = [stages[from], stages[to]];
  if (!moved || !other) return template;
  const place = (stage: number | null) => (stage === from ? to : stage === to ? from : stage);
  return {
    ...template,
    stages: stages.with(from, other).with(to, moved),
    tasks: tasks.map((task) => ({ ...task, stage: place(task.stage) })),
  };
}

/** A template without a stage; its tasks stay, in none. */
export function withoutStage(template: PlanTemplate, gone: number): PlanTemplate {
  const place = (stage: number | null) => (stage === null || stage === gone ? null : stage > gone ? stage - 1 : stage);
  return {
    ...template,
    stages: template.stages.toSpliced(gone, 1),
    tasks: template.tasks.map((task) => ({ ...task, stage: place(task.stage) })),
  };
}

export function withTaskMoved(template: PlanTemplate, from: number, by: number): PlanTemplate {
  const { tasks } = template;
  const task = tasks[from];
  if (!task || from + by < 0 || from + by >= tasks.length) return template;
  return { ...template, tasks: tasks.toSpliced(from, 1).toSpliced(from + by, 0, task) };
}

export const freshTemplateTask = (stage: number | null): TemplateTask => ({
  ...{ name: "", stage, form: "task", blocks: "nothing", days: null },
  ...{ who: "", sources: 0, signatures: 1 },
});
