import type { Effect } from "../../../domain/casework/rules";
import { fold } from "../../../domain/ground/text";
import type { Database } from "../../base/database";

/** Whether what follows from a conclusion was done in a case all the same: a task of that name, a hold, a second signature. */
export async function actedOn(
  db: Database,
  caseId: string,
  { alterations }: Effect,
  { node, name }: { readonly node: string; readonly name: string },
): Promise<boolean> {
  const tasks = await db.planTasks.where("caseId").equals(caseId).toArray();
  const holds = await db.caseHolds.where("caseId").equals(caseId).toArray();
  const signed = await db.signatures.where("caseId").equals(caseId).toArray();
  return alterations.some((one) => {
    if (one.alter === "add-task") {
      const wanted = fold(one.name.replaceAll("{subject}", () => name));
      return tasks.some((task) => task.status === "done" && fold(task.name ?? "") === wanted);
    }
    if (one.alter === "hold") return holds.some((hold) => hold.isHeld && hold.node === (one.ofSubject ? node : ""));
    return one.alter === "require-signature" && signed.some(({ of }) => of === "decision");
  });
}
