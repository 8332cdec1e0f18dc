/**
 * How a case is processed: stages, tasks and milestones (CMMN 1.1), altered by one vocabulary, whoever asks for it. What a plan holds
 * and what it keeps back is `planned`'s; here are the acts.
 */
import { planAltered } from "./plan-altered";
import { planMade } from "./plan-made";
import { planTemplateSaved } from "./plan-template-saved";
import { planTemplateWithdrawn } from "./plan-template-withdrawn";
import { signatureGiven } from "./signature-given";
import { caseLimits, planTemplates } from "./tables";
import { taskDone } from "./task-done";
import { taskReopened } from "./task-reopened";
import { taskSkipped } from "./task-skipped";

export { type Altering, changesOf, writesPlan } from "./changes-of";
export { type PlanStage, type StageState, stagesOf, tasksOf } from "./laid-out";
export { type AlterRefusal, mayAlter } from "./may-alter";
export type { Alteration, PlannedTask } from "./model";
export { type Plan, previewOf } from "./plan";
export { sourcesOfCase } from "./sources-of-case";
export { AlterationV1, AlterationsV1 } from "./shapes";
export type { CaseLimitRow, PlanTemplateRow } from "./tables";
export { dayAfter, planFrom } from "./templates/plan-from";
export type { NamedPlanTemplate, PlanTemplate, TemplateTask } from "./templates/template";
export {
  type PlanTemplateFile,
  type PlanTemplateFileFailure,
  parsePlanTemplateFile,
  writePlanTemplateFile,
} from "./templates/template-file";
export {
  caseLimits,
  planAltered,
  planMade,
  planTemplateSaved,
  planTemplateWithdrawn,
  planTemplates,
  signatureGiven,
  taskDone,
  taskReopened,
  taskSkipped,
};

export const planActs = [
  planMade,
  planAltered,
  taskDone,
  taskSkipped,
  taskReopened,
  signatureGiven,
  planTemplateSaved,
  planTemplateWithdrawn,
] as const;
export const planTables = [caseLimits, planTemplates] as const;
