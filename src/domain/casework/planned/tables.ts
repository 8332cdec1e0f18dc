import { type Writes, records, registers, wholeRegisters } from "../../ledger/log";

/** Where an entry stands. */
interface Place {
  readonly origin: string;
  readonly index: number;
}

/** A place in the log that something rests on: an entry, a fact of a capture by its number, a row of own data by its key. */
export interface PlanCite extends Place {
  readonly fact?: number;
  readonly row?: string;
}

export const TASK_FORMS = ["task", "visit", "milestone"] as const;
export type TaskForm = (typeof TASK_FORMS)[number];

/** What cannot be done while a task is open; what keeps a decision back keeps closing back too. */
export const TASK_BLOCKS = ["nothing", "closing", "decision"] as const;
export type TaskBlocks = (typeof TASK_BLOCKS)[number];

export const PRIORITIES = ["normal", "high", "urgent"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Who brought something into a plan. */
export type PlannedBy = "template" | "official" | "rule";

export interface CasePlanRow {
  caseId: string;
  /** When it was made of a template, or begun empty; not written where a rule or an official altered it before that. */
  madeAt: string;
  madeBy: Place;
  /** The template's name; empty where the plan was begun without one. */
  templateName: string;
  priority: Priority;
  /** Whether a second official must sign the case's decision. */
  needsSignature: boolean;
}

/** How a case is processed: what holds for all of its plan. */
export const casePlans = registers<CasePlanRow>()("casePlans", "caseId");
export const writesCasePlans: Writes = { table: casePlans, foundBy: { event: "caseId" } };

export interface PlanStageRow {
  stageId: string;
  caseId: string;
  name: string;
  /** The stage that it comes right after; empty where it comes first. */
  after: string;
  dropped: boolean;
  addedAt: string;
  addedBy: Place;
}

/** The stages of plans (CMMN 1.1 §5.4.8). */
export const planStages = registers<PlanStageRow>()("planStages", "stageId", ["caseId"]);
export const writesPlanStages: Writes = { table: planStages };

export interface PlanTaskRow {
  taskId: string;
  caseId: string;
  name: string;
  /** Empty where it belongs to none. */
  stageId: string;
  form: TaskForm;
  blocks: TaskBlocks;
  /** YYYY-MM-DD; empty where no day was set. */
  due: string;
  who: string;
  /** Captures of so many different sources must be on the case before it is done. */
  sources: number;
  /** How many officials sign that it is done. */
  signatures: 1 | 2;
  /** The part by which the subject is named that it is about; empty where it is about the case. */
  node: string;
  from: PlannedBy;
  addedAt: string;
  addedBy: Place;
  /** The entry that said last what the task is: whoever changes it says which one they saw. */
  saidBy: Place;
  status: "open" | "done" | "skipped" | "dropped";
  /** When its status was set last, by which entry, with which note or reason; null while it never was. */
  settledAt: string | null;
  settledBy: Place | null;
  note: string;
  /** Who did it, where that was asked for. */
  doneBy: string;
  cites: readonly PlanCite[];
}

/** The tasks of plans, milestones among them (CMMN 1.1 §5.4.10, §5.4.9). */
export const planTasks = registers<PlanTaskRow>()("planTasks", "taskId", [
  "caseId",
  "[status+due]",
  "[signatures+status]",
]);
export const writesPlanTasks: Writes = { table: planTasks };

export interface CaseHoldRow {
  holdKey: string;
  caseId: string;
  /** The subject that is held; empty where the whole case is. */
  node: string;
  /** False where it was released. */
  isHeld: boolean;
  /** Why it is held; of one that was released, why it was. */
  reason: string;
  from: PlannedBy;
  setAt: string;
  setBy: Place;
}

/** What is held: a case that is neither decided nor closed meanwhile, or a subject that is not chosen. */
export const caseHolds = wholeRegisters<CaseHoldRow>()("caseHolds", "holdKey", ["caseId"]);
export const writesCaseHolds: Writes = { table: caseHolds };
export const holdKey = (caseId: string, node: string): string => JSON.stringify([caseId, node]);

export interface SignatureRow {
  caseId: string;
  of: "task" | "decision" | "proposal";
  id: string;
  by: string;
  reason: string;
  /** On this computer, or on another one whose key signed it. */
  place:
    "this" | { readonly origin: string; readonly publicKey: string; readonly signature: string; readonly at: string };
  signedAt: string;
  signedBy: Place;
}

/** Second officials' signatures; what a name on the same computer is worth is said wherever it is shown. */
export const signatures = records<SignatureRow>()("signatures", ["caseId", "id"]);
export const writesSignatures: Writes = { table: signatures };
