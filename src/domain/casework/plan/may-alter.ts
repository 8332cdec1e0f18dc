import { type Result, fail, ok } from "../../ground/result";
import { type TableReader, jcs } from "../../ledger/log";
import { planStages, planTasks } from "../planned";
import type { Alteration } from "./model";

interface Place {
  readonly origin: string;
  readonly index: number;
}

/** Why a plan cannot be altered so. */
export interface AlterRefusal {
  readonly code: "task-missing" | "task-exists" | "stage-missing" | "stage-exists" | "plan-changed";
}

/**
 * Whether every step can be taken, one after the other: what it speaks of is there and is this case's, and what it brings is new.
 * Where `seen` is given, a task that is changed or dropped must still be as that entry left it: nobody's work is written over unseen.
 */
export async function mayAlter(
  tables: TableReader,
  caseId: string,
  alterations: readonly Alteration[],
  seen?: Place | null,
): Promise<Result<undefined, AlterRefusal>> {
  const asked: Asked = { tables, caseId, seen, stages: new Set(), tasks: new Set() };
  for (const alteration of alterations) {
    const code = await faultOf(alteration, asked);
    if (code) return fail({ code });
  }
  return ok(undefined);
}

interface Asked {
  readonly tables: TableReader;
  readonly caseId: string;
  readonly seen: Place | null | undefined;
  /** What earlier steps brought. */
  readonly stages: Set<string>;
  readonly tasks: Set<string>;
}
type Code = AlterRefusal["code"] | undefined;

async function faultOf(alteration: Alteration, asked: Asked): Promise<Code> {
  switch (alteration.alter) {
    case "add-stage":
      return addsStage(alteration, asked);
    case "drop-stage":
      return (await hasStage(alteration.stageId, asked)) ? undefined : "stage-missing";
    case "add-task": {
      const { taskId, stageId } = alteration.task;
      if (asked.tasks.has(taskId) || (await asked.tables.get(planTasks, taskId)) !== undefined) return "task-exists";
      asked.tasks.add(taskId);
      return (await hasStage(stageId, asked)) ? undefined : "stage-missing";
    }
    case "change-task": {
      const { taskId, stageId } = alteration.task;
      return (await isAsSeen(taskId, asked)) ?? ((await hasStage(stageId, asked)) ? undefined : "stage-missing");
    }
    case "drop-task":
      return isAsSeen(alteration.taskId, asked);
    case "require-signature":
    case "set-priority":
    case "hold":
    case "release":
    case "set-limit":
    case "notify":
      return undefined;
  }
}

async function addsStage({ stageId, after }: { stageId: string; after: string }, asked: Asked): Promise<Code> {
  if (asked.stages.has(stageId) || (await asked.tables.get(planStages, stageId)) !== undefined) return "stage-exists";
  if (!(await hasStage(after, asked))) return "stage-missing";
  asked.stages.add(stageId);
  return undefined;
}

async function hasStage(stageId: string, { tables, caseId, stages }: Asked): Promise<boolean> {
  if (stageId === "" || stages.has(stageId)) return true;
  const row = await tables.get(planStages, stageId);
  return row?.caseId === caseId && row.dropped === false;
}

async function isAsSeen(taskId: string, { tables, caseId, seen, tasks }: Asked): Promise<Code> {
  if (tasks.has(taskId)) return undefined;
  const row = await tables.get(planTasks, taskId);
  if (row?.caseId !== caseId || row.status === "dropped") return "task-missing";
  return seen === undefined || jcs(row.saidBy ?? null) === jcs(seen) ? undefined : "plan-changed";
}
