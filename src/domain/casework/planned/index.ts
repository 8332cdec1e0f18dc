/**
 * What plans hold and what they keep from being done: beneath the acts that alter a plan (`plan`), and beneath those that ask it
 * whether a case may be decided or closed.
 */
import { caseHolds, casePlans, planStages, planTasks, signatures } from "./tables";

export { type Blocker, blockers, heldSubjects, tasksBlocking } from "./blockers";
export { isSameName, isSettled, secondSignature } from "./is-signed";
export {
  type CaseHoldRow,
  type CasePlanRow,
  PRIORITIES,
  type PlanCite,
  type PlanStageRow,
  type PlanTaskRow,
  type PlannedBy,
  type Priority,
  type SignatureRow,
  TASK_BLOCKS,
  TASK_FORMS,
  type TaskBlocks,
  type TaskForm,
  holdKey,
  writesCaseHolds,
  writesCasePlans,
  writesPlanStages,
  writesPlanTasks,
  writesSignatures,
} from "./tables";
export { caseHolds, casePlans, planStages, planTasks, signatures };

export const plannedTables = [casePlans, planStages, planTasks, caseHolds, signatures] as const;
