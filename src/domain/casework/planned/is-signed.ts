import { fold } from "../../ground/text";
import type { PlanTaskRow, SignatureRow } from "./tables";

/** Whether two names are those of one person, as far as their letters say. */
export const isSameName = (one: string, other: string): boolean => fold(one).trim() === fold(other).trim();

/** The signature that a second official put under a task after it was done; one from before it was reopened does not count. */
export const secondSignature = <S extends Partial<SignatureRow>>(
  { taskId, settledAt, settledBy, doneBy = "" }: Partial<PlanTaskRow>,
  signed: readonly S[],
): S | undefined =>
  signed.find(({ of, id, by = "", signedAt = "", signedBy }) => {
    if (of !== "task" || id !== taskId || isSameName(by, doneBy) || !signedBy || !settledBy) return false;
    return signedBy.origin === settledBy.origin ? signedBy.index > settledBy.index : signedAt > (settledAt ?? "");
  });

/** Whether a task is done with everything that it needs: a second signature too, where it needs one. */
export function isSettled(task: Partial<PlanTaskRow>, signed: readonly Partial<SignatureRow>[]): boolean {
  if (task.status === "skipped" || task.status === "dropped") return true;
  if (task.status !== "done") return false;
  return task.signatures !== 2 || secondSignature(task, signed) !== undefined;
}
