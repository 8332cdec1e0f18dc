import type * as v from "valibot";
import type { CaseKind } from "../../../ground/case-names";
import type { Holds, Same } from "../../../ledger/log";
import type { Criterion, Limit } from "../frame";
import type { Measure } from "../measure";
import type { TemplateV1 } from "./template-shapes";

/**
 * What is looked at, told without anything of one case or one machine: a dataset by its name, and of a distance that there is one,
 * but not from where.
 */
export type TemplateMeasure =
  | Extract<Measure, { of: "rating" | "fact" | "judgement" }>
  | { readonly of: "own"; readonly dataset: string; readonly head: string; readonly take: OwnMeasure["take"] }
  | { readonly of: "distance" };
export type OwnMeasure = Extract<Measure, { of: "own" }>;

export type TemplateCriterion = Omit<Criterion, "criterionId" | "measure"> & { readonly measure: TemplateMeasure };
export type TemplateLimit = Omit<Limit, "limitId" | "measure"> & { readonly measure: TemplateMeasure };

/** What matters in cases of one kind, and what must be met: data, to be taken for the next case. */
export interface Template {
  readonly v: 1;
  readonly name: string;
  readonly kind: CaseKind;
  readonly criteria: readonly TemplateCriterion[];
  readonly limits: readonly TemplateLimit[];
}

/** A template with the id by which a later saving replaces it. */
export interface NamedTemplate {
  readonly templateId: string;
  readonly template: Template;
}

type Deep<T> = { readonly [K in keyof T]: Deep<T[K]> };
// Where this does not compile, a template has grown: write version 2 of the payload, with an upcast.
export type TemplateHolds = Holds<Same<Deep<v.InferOutput<typeof TemplateV1>>, Deep<Template>>>;
