import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { ok } from "../../ground/result";
import { OptionalLine } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { taskOfOpenCase } from "./plan-guards";
import { settled, writesSettled } from "./settled-fields";
import { PlanId } from "./shapes";

const TaskReopenedV1 = v.strictObject({ caseId: CaseId, taskId: PlanId, reason: OptionalLine(1_000) });

/** A task that was done, skipped or dropped is to be done again; signatures from before count no more. */
export const taskReopened = defineAct({
  type: "task.reopened",
  from: ["workbench"],
  versions: [TaskReopenedV1],
  about: ({ caseId, reason }) => ({ caseId, label: reason }),
  project: (entry) => [settled(entry, { status: "open", note: entry.payload.reason })],
  writes: [writesSettled],
  async holds(tables, payload) {
    const found = await taskOfOpenCase(tables, payload);
    if (!found.ok) return found;
    return ok(found.value.status === "open" ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
});
