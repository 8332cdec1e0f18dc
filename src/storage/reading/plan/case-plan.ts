import { type Plan, type PlanStage, stagesOf, tasksOf } from "../../../domain/casework/plan";
import type { CasePlanRow, PlanTaskRow, Priority, SignatureRow } from "../../../domain/casework/planned";
import type { Recorded } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";

/** A case's plan: its rows as the tables hold them, and laid out in order. */
export interface CasePlan {
  readonly rows: Plan;
  /** Undefined where it has not been made of a template, nor begun empty. */
  readonly made: Pick<CasePlanRow, "madeAt" | "madeBy" | "templateName"> | undefined;
  readonly priority: Priority;
  readonly needsSignature: boolean;
  readonly stages: readonly PlanStage[];
  /** Without those that were dropped. */
  readonly tasks: readonly PlanTaskRow[];
  readonly signatures: readonly Recorded<SignatureRow>[];
}

export async function casePlan(db: Database, caseId: string): Promise<CasePlan> {
  const of = { caseId };
  const [own, planStages, planTasks, caseHolds, caseLimits, signatures] = await Promise.all([
    db.casePlans.get(caseId),
    db.planStages.where(of).toArray(),
    db.planTasks.where(of).toArray(),
    db.caseHolds.where(of).toArray(),
    db.caseLimits.where(of).toArray(),
    db.signatures.where(of).toArray(),
  ]);
  const rows: Plan = { casePlans: own ? [own] : [], planStages, planTasks, caseHolds, caseLimits };
  const { madeAt, madeBy, templateName = "" } = own ?? {};
  const unordered = tasksOf(planTasks, []);
  const stages = stagesOf(planStages, unordered, signatures);
  return {
    rows,
    made: madeAt === undefined || !madeBy ? undefined : { madeAt, madeBy, templateName },
    priority: own?.priority ?? "normal",
    needsSignature: own?.needsSignature ?? false,
    stages,
    tasks: tasksOf(
      planTasks,
      stages.map(({ row }) => row),
    ),
    signatures,
  };
}

/** What of a case's plan stands at the head of every side of it. */
export async function casePlanHead(
  db: Database,
  caseId: string,
): Promise<Pick<CasePlan, "priority"> & Pick<Plan, "caseHolds">> {
  const own = await db.casePlans.get(caseId);
  return { priority: own?.priority ?? "normal", caseHolds: await db.caseHolds.where({ caseId }).toArray() };
}
