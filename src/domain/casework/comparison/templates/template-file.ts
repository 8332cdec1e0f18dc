import * as v from "valibot";
import { type RefusedMember, readMembers, writeMembers } from "../../../ground/member-file";
import { type Result, ok } from "../../../ground/result";
import type { NamedTemplate } from "./template";
import { TemplateId, TemplateV1 } from "./template-shapes";

/** Why nothing at all can be taken from a file of templates. */
export interface TemplateFileFailure {
  readonly code: "file-too-large" | "file-not-json" | "file-not-templates" | "file-newer";
}

export interface TemplateFile {
  readonly templates: readonly NamedTemplate[];
  readonly refused: readonly RefusedMember[];
}

const KIND = {
  format: "counterflow-comparison-templates",
  version: 1,
  list: "templates",
  part: "template",
  other: "file-not-templates",
  member: v.strictObject({ id: v.optional(TemplateId), template: TemplateV1 }),
} as const;

/** The templates of a file (docs/formats/templates.md). `newId` names those that have no id. */
export function parseTemplateFile(text: string, newId: () => string): Result<TemplateFile, TemplateFileFailure> {
  const file = readMembers(text, KIND);
  if (!file.ok) return file;
  const { members, refused } = file.value;
  return ok({ templates: members.map(({ id, template }) => ({ templateId: id ?? newId(), template })), refused });
}

/** The text of a file with these templates, as people can read it. */
export const writeTemplateFile = (templates: readonly NamedTemplate[]): string =>
  writeMembers(
    KIND,
    templates.map(({ templateId, template }) => ({ id: templateId, template })),
  );
