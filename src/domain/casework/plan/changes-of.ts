import type { Change, Writes } from "../../ledger/log";
import {
  type PlannedBy,
  caseHolds,
  casePlans,
  holdKey,
  planStages,
  planTasks,
  writesCaseHolds,
  writesCasePlans,
  writesPlanStages,
  writesPlanTasks,
} from "../planned";
import type { Alteration, PlannedTask } from "./model";
import { caseLimits, limitKey, writesCaseLimits } from "./tables";

/** The entry that alters a plan: where it stands, of which case, why, and who brought it in. */
export interface Altering {
  readonly at: string;
  readonly origin: string;
  readonly index: number;
  readonly caseId: string;
  readonly reason: string;
  readonly from: PlannedBy;
}

/** The tables, and fields of them, that alterations write. */
export const writesPlan: readonly Writes[] = [
  { ...writesCasePlans, fields: ["caseId", "priority", "needsSignature"] },
  writesPlanStages,
  writesPlanTasks,
  writesCaseHolds,
  writesCaseLimits,
];

/** What one alteration changes in the tables: a pure function of the entry that asks for it, or that accepts it. */
export function changesOf(alteration: Alteration, altering: Altering): Change[] {
  const { at, origin, index, caseId, reason, from } = altering;
  const by = { origin, index };
  switch (alteration.alter) {
    case "add-stage": {
      const { stageId, name, after } = alteration;
      return [planStages.set(stageId, { stageId, caseId, name, after, dropped: false, addedAt: at, addedBy: by })];
    }
    case "drop-stage":
      return [planStages.set(alteration.stageId, { stageId: alteration.stageId, dropped: true })];
    case "add-task":
      return [addedTask(alteration.task, altering)];
    case "change-task":
      return [planTasks.set(alteration.task.taskId, { ...alteration.task, saidBy: by })];
    case "drop-task": {
      const { taskId } = alteration;
      const settled = { settledAt: at, settledBy: by, note: reason, doneBy: "", cites: [] };
      return [planTasks.set(taskId, { taskId, status: "dropped", ...settled })];
    }
    case "require-signature":
      return [casePlans.set(caseId, { caseId, needsSignature: true })];
    case "set-priority":
      return [casePlans.set(caseId, { caseId, priority: alteration.priority })];
    case "hold":
    case "release": {
      const key = holdKey(caseId, alteration.node);
      const isHeld = alteration.alter === "hold";
      const why = isHeld ? alteration.reason : reason;
      const { node } = alteration;
      return [caseHolds.set(key, { holdKey: key, caseId, node, isHeld, reason: why, from, setAt: at, setBy: by })];
    }
    case "set-limit": {
      const { limit } = alteration;
      const key = limitKey(caseId, limit.limitId);
      return [caseLimits.set(key, { limitKey: key, caseId, limit, from, setAt: at, setBy: by })];
    }
    case "notify":
      return [];
  }
}

/** A task that is new in a plan: open, and nothing said of what became of it. */
export function addedTask(task: PlannedTask, { at, origin, index, caseId, from }: Omit<Altering, "reason">): Change {
  const by = { origin, index };
  const fresh = { status: "open", settledAt: null, settledBy: null, note: "", doneBy: "", cites: [] } as const;
  return planTasks.set(task.taskId, { ...task, caseId, from, addedAt: at, addedBy: by, saidBy: by, ...fresh });
}
