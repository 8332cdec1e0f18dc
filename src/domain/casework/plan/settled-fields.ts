import type { Writes } from "../../ledger/log";
import { type PlanCite, type PlanTaskRow, planTasks, writesPlanTasks } from "../planned";

interface Settling {
  readonly at: string;
  readonly origin: string;
  readonly index: number;
  readonly payload: { readonly taskId: string };
}
interface Said {
  readonly status: PlanTaskRow["status"];
  readonly note: string;
  readonly doneBy?: string;
  readonly cites?: readonly PlanCite[];
}

/** What became of a task. */
export const settled = (
  { at, origin, index, payload: { taskId } }: Settling,
  { status, note, doneBy = "", cites = [] }: Said,
) => planTasks.set(taskId, { taskId, status, settledAt: at, settledBy: { origin, index }, note, doneBy, cites });

export const writesSettled: Writes = {
  ...writesPlanTasks,
  fields: ["taskId", "status", "settledAt", "settledBy", "note", "doneBy", "cites"],
};
