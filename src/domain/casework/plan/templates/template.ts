import type * as v from "valibot";
import type { CaseKind } from "../../../ground/case-names";
import type { Holds, Same } from "../../../ledger/log";
import type { PlannedTask } from "../model";
import type { PlanTemplateV1 } from "./template-shapes";

/** A task told without anything of one case: its stage by number, its day by how many days after the plan is made. */
export type TemplateTask = Omit<PlannedTask, "taskId" | "stageId" | "due" | "node"> & {
  readonly stage: number | null;
  readonly days: number | null;
};

/** How cases of one kind are processed: data, to be taken for the next case. */
export interface PlanTemplate {
  readonly v: 1;
  readonly name: string;
  readonly kind: CaseKind;
  readonly stages: readonly { readonly name: string }[];
  readonly tasks: readonly TemplateTask[];
}

/** A template with the id by which a later saving replaces it. */
export interface NamedPlanTemplate {
  readonly templateId: string;
  readonly template: PlanTemplate;
}

type Deep<T> = { readonly [K in keyof T]: Deep<T[K]> };
// Where this does not compile, a template has grown: write version 2 of the payload, with an upcast.
export type PlanTemplateHolds = Holds<Same<Deep<v.InferOutput<typeof PlanTemplateV1>>, Deep<PlanTemplate>>>;
