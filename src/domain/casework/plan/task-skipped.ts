import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { Line } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { taskOfOpenCase } from "./plan-guards";
import { settled, writesSettled } from "./settled-fields";
import { PlanId } from "./shapes";

const TaskSkippedV1 = v.strictObject({ caseId: CaseId, taskId: PlanId, reason: Line(1_000) });

/** A task is not done, and why: it holds nothing up any more. */
export const taskSkipped = defineAct({
  type: "task.skipped",
  from: ["workbench"],
  versions: [TaskSkippedV1],
  about: ({ caseId, reason }) => ({ caseId, label: reason }),
  project: (entry) => [settled(entry, { status: "skipped", note: entry.payload.reason })],
  writes: [writesSettled],
  async holds(tables, payload) {
    const found = await taskOfOpenCase(tables, payload);
    if (!found.ok) return found;
    const { status, note } = found.value;
    if (status === "skipped" && note === payload.reason) return ok(SO_ALREADY);
    return status === "open" ? ok(payload) : fail({ code: "task-settled" as const });
  },
  goesOutWith: ["case"],
});
