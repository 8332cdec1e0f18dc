import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { OptionalLine } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { taskOfOpenCase } from "./plan-guards";
import { settled, writesSettled } from "./settled-fields";
import { CitesV1, PlanId } from "./shapes";
import { sourcesOfCase } from "./sources-of-case";

const TaskDoneV1 = v.strictObject({
  caseId: CaseId,
  taskId: PlanId,
  /** Who did it; asked for where a second official has to sign. */
  by: OptionalLine(200),
  note: OptionalLine(1_000),
  cites: CitesV1,
});

/** Captures of fewer different sources are on the case than the task asks for. */
interface SourcesMissing {
  readonly code: "sources-missing";
  readonly there: number;
  readonly wanted: number;
}

/** A task was done, or a milestone reached. Where a second official has to sign, it still holds up what it holds up. */
export const taskDone = defineAct({
  type: "task.done",
  from: ["workbench"],
  versions: [TaskDoneV1],
  about: ({ caseId, note }) => ({ caseId, label: note }),
  project: (entry) => {
    const { note, by, cites } = entry.payload;
    return [settled(entry, { status: "done", note, doneBy: by, cites })];
  },
  writes: [writesSettled],
  async holds(tables, payload) {
    const found = await taskOfOpenCase(tables, payload);
    if (!found.ok) return found;
    const { status, sources = 0, signatures } = found.value;
    if (status === "done" && found.value.note === payload.note && found.value.doneBy === payload.by)
      return ok(SO_ALREADY);
    if (status !== "open") return fail({ code: "task-settled" as const });
    if (signatures === 2 && payload.by === "") return fail({ code: "signer-missing" as const });
    const there = await sourcesOfCase(tables, payload.caseId, sources);
    if (there < sources) return fail<SourcesMissing>({ code: "sources-missing", there, wanted: sources });
    return ok(payload);
  },
  goesOutWith: ["case"],
});
