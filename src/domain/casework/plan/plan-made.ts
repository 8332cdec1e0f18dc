import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { OptionalLine } from "../../ground/text";
import { defineAct } from "../../ledger/log";
import { openedCase } from "../opened";
import { casePlans, planStages, writesCasePlans, writesPlanStages, writesPlanTasks } from "../planned";
import { addedTask } from "./changes-of";
import { mayAlter } from "./may-alter";
import type { Alteration, PlannedTask } from "./model";
import { StageV1, TaskV1 } from "./shapes";

const isIn = (ids: readonly string[], id: string): boolean => id === "" || ids.includes(id);
const areDistinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

const PlanMadeV1 = v.pipe(
  v.strictObject({
    caseId: CaseId,
    /** The template's name as it was then; empty where the plan was begun without one. */
    template: OptionalLine(200),
    stages: v.pipe(v.array(StageV1), v.maxLength(50)),
    tasks: v.pipe(v.array(TaskV1), v.maxLength(1_000)),
  }),
  v.check(({ stages }) => areDistinct(stages.map(({ stageId }) => stageId)), "each stage stands once"),
  v.check(({ tasks }) => areDistinct(tasks.map(({ taskId }) => taskId)), "each task stands once"),
  v.check(({ stages, tasks }) => {
    const ids = stages.map(({ stageId }) => stageId);
    return tasks.every(({ stageId }) => isIn(ids, stageId));
  }, "each task stands in a stage that is there"),
);
type PlanMade = v.InferOutput<typeof PlanMadeV1>;

/** A case got its plan, from a template or empty. Whatever becomes of the template, the case keeps what it was given. */
export const planMade = defineAct({
  type: "plan.made",
  from: ["workbench"],
  versions: [PlanMadeV1],
  about: ({ caseId, template }) => ({ caseId, label: template }),
  project: ({ at, origin, index, payload: { caseId, template, stages, tasks } }) => {
    const by = { origin, index };
    return [
      casePlans.set(caseId, { caseId, madeAt: at, madeBy: by, templateName: template }),
      ...stages.map(({ stageId, name }, n) => {
        const after = stages[n - 1]?.stageId ?? "";
        return planStages.set(stageId, { stageId, caseId, name, after, dropped: false, addedAt: at, addedBy: by });
      }),
      ...tasks.map((task) => addedTask(task, { at, origin, index, caseId, from: "template" })),
    ];
  },
  writes: [
    { ...writesCasePlans, fields: ["caseId", "madeAt", "madeBy", "templateName"] },
    writesPlanStages,
    writesPlanTasks,
  ],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    if (found.value.status === "closed") return fail({ code: "case-closed" as const });
    const plan = await tables.get(casePlans, payload.caseId);
    if (plan?.madeAt !== undefined) return fail({ code: "plan-exists" as const });
    const may = await mayAlter(tables, payload.caseId, stepsOf(payload));
    return may.ok ? ok(payload) : may;
  },
  goesOutWith: ["case"],
});

/** The steps that would make the same plan. */
const stepsOf = ({ stages, tasks }: PlanMade): readonly Alteration[] => [
  ...stages.map(({ stageId, name }, n): Alteration => ({
    alter: "add-stage",
    stageId,
    name,
    after: stages[n - 1]?.stageId ?? "",
  })),
  ...tasks.map((task: PlannedTask): Alteration => ({ alter: "add-task", task })),
];
