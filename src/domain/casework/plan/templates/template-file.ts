import * as v from "valibot";
import { type RefusedMember, readMembers, writeMembers } from "../../../ground/member-file";
import { type Result, ok } from "../../../ground/result";
import type { NamedPlanTemplate } from "./template";
import { PlanTemplateV1, TemplateId } from "./template-shapes";

/** Why nothing at all can be taken from a file of plans' templates. */
export interface PlanTemplateFileFailure {
  readonly code: "file-too-large" | "file-not-json" | "file-not-plans" | "file-newer";
}

export interface PlanTemplateFile {
  readonly templates: readonly NamedPlanTemplate[];
  readonly refused: readonly RefusedMember[];
}

const KIND = {
  format: "counterflow-plan-templates",
  version: 1,
  list: "templates",
  part: "template",
  other: "file-not-plans",
  member: v.strictObject({ id: v.optional(TemplateId), template: PlanTemplateV1 }),
} as const;

/** The templates of a file (docs/formats/plan-templates.md). `newId` names those that have no id. */
export function parsePlanTemplateFile(
  text: string,
  newId: () => string,
): Result<PlanTemplateFile, PlanTemplateFileFailure> {
  const file = readMembers(text, KIND);
  if (!file.ok) return file;
  const { members, refused } = file.value;
  return ok({ templates: members.map(({ id, template }) => ({ templateId: id ?? newId(), template })), refused });
}

/** The text of a file with these templates, as people can read it. */
export const writePlanTemplateFile = (templates: readonly NamedPlanTemplate[]): string =>
  writeMembers(
    KIND,
    templates.map(({ templateId, template }) => ({ id: templateId, template })),
  );
