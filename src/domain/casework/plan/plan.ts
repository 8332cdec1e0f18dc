import type { RegisterChange } from "../../ledger/log";
import type { CaseHoldRow, CasePlanRow, PlanStageRow, PlanTaskRow } from "../planned";
import { type Altering, changesOf } from "./changes-of";
import type { Alteration } from "./model";
import type { CaseLimitRow } from "./tables";

/** Rows of one case, as the tables hold them. */
export interface Plan {
  readonly casePlans: readonly Partial<CasePlanRow>[];
  readonly planStages: readonly Partial<PlanStageRow>[];
  readonly planTasks: readonly Partial<PlanTaskRow>[];
  readonly caseHolds: readonly Partial<CaseHoldRow>[];
  readonly caseLimits: readonly Partial<CaseLimitRow>[];
}

const KEYS = {
  casePlans: "caseId",
  planStages: "stageId",
  planTasks: "taskId",
  caseHolds: "holdKey",
  caseLimits: "limitKey",
} as const satisfies Record<keyof Plan, string>;

type Rows = { [Table in keyof Plan]: Plan[Table][number][] };

/** The plan that alterations would make of this one: what the tables would hold, by the very changes that would be written. */
export function previewOf(plan: Plan, alterations: readonly Alteration[], altering: Altering): Plan {
  const rows: Rows = {
    casePlans: [...plan.casePlans],
    planStages: [...plan.planStages],
    planTasks: [...plan.planTasks],
    caseHolds: [...plan.caseHolds],
    caseLimits: [...plan.caseLimits],
  };
  for (const alteration of alterations)
    for (const change of changesOf(alteration, altering)) if ("key" in change) put(rows, change);
  return rows;
}

function put(rows: Rows, { table, key, fields }: RegisterChange): void {
  const name = table as keyof Plan;
  const list: object[] = rows[name];
  const at = list.findIndex((row) => (row as Readonly<Record<string, unknown>>)[KEYS[name]] === key);
  if (at < 0) list.push({ ...fields });
  else list[at] = { ...list[at], ...fields };
}
