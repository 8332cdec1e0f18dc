import * as v from "valibot";
import { type Result, fail, ok } from "../../../ground/result";
import type { NamedTemplate } from "./template";
import { TemplateId, TemplateV1 } from "./template-shapes";

/** Why nothing at all can be taken from a file of templates. */
export interface TemplateFileFailure {
  readonly code: "file-too-large" | "file-not-json" | "file-not-templates" | "file-newer";
}

/** Why one template of a file cannot be taken; the others can. */
export interface RefusedTemplate {
  /** Its place in the file, counted from 1. */
  readonly number: number;
  readonly name: string | undefined;
  /** Where in the template: `criteria.0.unit`. */
  readonly path: string;
}

export interface TemplateFile {
  readonly templates: readonly NamedTemplate[];
  readonly refused: readonly RefusedTemplate[];
}

const FORMAT = "counterflow-comparison-templates";
const VERSION = 1;
const MOST_TEXT = 2_000_000;
const PATH = 200;

const FileShape = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer()),
  templates: v.pipe(v.array(v.unknown()), v.maxLength(1_000)),
});
const Member = v.strictObject({ id: v.optional(TemplateId), template: TemplateV1 });

/** The templates of a file (docs/formats/templates.md). `newId` names those that have no id. */
export function parseTemplateFile(text: string, newId: () => string): Result<TemplateFile, TemplateFileFailure> {
  if (text.length > MOST_TEXT) return fail({ code: "file-too-large" });
  const held = parsed(text);
  if (held === undefined) return fail({ code: "file-not-json" });
  const file = v.safeParse(FileShape, held);
  if (!file.success) return fail({ code: "file-not-templates" });
  if (file.output.version > VERSION) return fail({ code: "file-newer" });
  const read = file.output.templates.map((member, n) => readMember(member, n + 1, newId));
  return ok({
    templates: read.flatMap((each) => ("template" in each ? [each] : [])),
    refused: read.flatMap((each) => ("path" in each ? [each] : [])),
  });
}

/** The text of a file with these templates, as people can read it. */
export function writeTemplateFile(templates: readonly NamedTemplate[]): string {
  const members = templates.map(({ templateId, template }) => ({ id: templateId, template }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, templates: members }, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function readMember(member: unknown, number: number, newId: () => string): NamedTemplate | RefusedTemplate {
  const held = v.safeParse(Member, member);
  if (held.success) return { templateId: held.output.id ?? newId(), template: held.output.template };
  const named = v.safeParse(v.object({ template: v.object({ name: v.string() }) }), member);
  const name = named.success ? named.output.template.name.slice(0, PATH) : undefined;
  return { number, name, path: (v.getDotPath(held.issues[0]) ?? "").slice(0, PATH) };
}
