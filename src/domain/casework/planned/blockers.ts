import { type Result, fail, ok } from "../../ground/result";
import type { TableReader } from "../../ledger/log";
import { isSettled } from "./is-signed";
import { type CaseHoldRow, type PlanTaskRow, type TaskBlocks, caseHolds, planTasks, signatures } from "./tables";

/** What a plan may keep back. */
export type Held = "closing" | "decision";

/** Tasks that must be done first are not. */
export interface TasksOpen {
  readonly code: "task-open";
  /** By name, in no order. */
  readonly tasks: readonly string[];
}
/** The case is held. */
export interface CaseHeld {
  readonly code: "case-held";
  readonly reason: string;
}
export type Blocker = TasksOpen | CaseHeld;

const blocks = (what: TaskBlocks | undefined, held: Held): boolean =>
  what === "decision" || (what === "closing" && held === "closing");

/** The tasks that keep a case from being decided or closed. */
export const tasksBlocking = <T extends Partial<PlanTaskRow>>(
  tasks: readonly T[],
  signed: Parameters<typeof isSettled>[1],
  held: Held,
): T[] => tasks.filter((task) => task.addedAt !== undefined && blocks(task.blocks, held) && !isSettled(task, signed));

/** Whether a case's plan lets it be decided or closed; if not, what keeps it. */
export async function blockers(tables: TableReader, caseId: string, held: Held): Promise<Result<undefined, Blocker>> {
  const whole = (await tables.where(caseHolds, "caseId", caseId)).find(({ node, isHeld }) => node === "" && isHeld);
  if (whole) return fail({ code: "case-held", reason: whole.reason ?? "" });
  const signed = await tables.where(signatures, "caseId", caseId);
  const open = tasksBlocking(await tables.where(planTasks, "caseId", caseId), signed, held);
  return open.length > 0 ? fail({ code: "task-open", tasks: open.map(({ name = "" }) => name) }) : ok(undefined);
}

/** The subjects of a case that are held. */
export const heldSubjects = (holds: readonly Partial<CaseHoldRow>[]): Partial<CaseHoldRow>[] =>
  holds.filter(({ node, isHeld }) => node !== "" && isHeld);
