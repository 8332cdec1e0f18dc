import type { Alteration } from "../../../domain/casework/plan";
import { type Database, namesOfNodes } from "../../../storage/reading";
import { useLive } from "../../frame/use-live";
import type { AlterationNames } from "./alteration-words";

/** What alterations speak of by ids alone, by its names; undefined until they are there. */
export const useAlterationNames = (alterations: readonly Alteration[]): AlterationNames | undefined =>
  useLive((db) => namesIn(db, alterations), [JSON.stringify(alterations)]);

async function namesIn(db: Database, alterations: readonly Alteration[]): Promise<AlterationNames> {
  const tasks = alterations.flatMap((one) => (one.alter === "drop-task" ? [one.taskId] : []));
  const stages = alterations.flatMap((one) => (one.alter === "drop-stage" ? [one.stageId] : []));
  const nodes = alterations.map(nodeOf).filter((node) => node !== "");
  const [taskRows, stageRows, named] = await Promise.all([
    db.planTasks.bulkGet(tasks),
    db.planStages.bulkGet(stages),
    namesOfNodes(db, nodes),
  ]);
  const names = new Map<string, string>();
  taskRows.forEach((row, n) => row?.name !== undefined && names.set(tasks[n] ?? "", row.name));
  stageRows.forEach((row, n) => row?.name !== undefined && names.set(stages[n] ?? "", row.name));
  for (const [node, { name }] of named) names.set(node, name);
  return names;
}

const nodeOf = (one: Alteration): string => ("node" in one ? one.node : "task" in one ? one.task.node : "");
