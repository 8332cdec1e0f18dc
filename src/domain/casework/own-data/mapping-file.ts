import * as v from "valibot";
import { type Result, fail, ok } from "../../ground/result";
import { MappingId } from "./ids";
import type { NamedMapping } from "./mapping";
import { MappingV1 } from "./shapes";

/** Why nothing at all can be taken from a file of mappings. */
export interface MappingFileFailure {
  readonly code: "file-too-large" | "file-not-json" | "file-not-mappings" | "file-newer";
}

/** Why one mapping of a file cannot be taken; the others can. */
export interface RefusedMapping {
  /** Its place in the file, counted from 1. */
  readonly number: number;
  readonly name: string | undefined;
  /** Where in the mapping: `columns.0.meaning`. */
  readonly path: string;
}

export interface MappingFile {
  readonly mappings: readonly NamedMapping[];
  readonly refused: readonly RefusedMapping[];
}

const FORMAT = "counterflow-mappings";
const VERSION = 1;
const MOST_TEXT = 2_000_000;
const PATH = 200;

const FileShape = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer()),
  mappings: v.pipe(v.array(v.unknown()), v.maxLength(1_000)),
});
const Member = v.strictObject({ id: v.optional(MappingId), mapping: MappingV1 });

/** The mappings of a file (docs/formats/mappings.md). `newId` names those that have no id. */
export function parseMappingFile(text: string, newId: () => string): Result<MappingFile, MappingFileFailure> {
  if (text.length > MOST_TEXT) return fail({ code: "file-too-large" });
  const held = parsed(text);
  if (held === undefined) return fail({ code: "file-not-json" });
  const file = v.safeParse(FileShape, held);
  if (!file.success) return fail({ code: "file-not-mappings" });
  if (file.output.version > VERSION) return fail({ code: "file-newer" });
  const read = file.output.mappings.map((member, i) => readMember(member, i + 1, newId));
  return ok({
    mappings: read.flatMap((each) => ("mapping" in each ? [each] : [])),
    refused: read.flatMap((each) => ("path" in each ? [each] : [])),
  });
}

/** The text of a file with these mappings, as people can read it. */
export function writeMappingFile(mappings: readonly NamedMapping[]): string {
  const members = mappings.map(({ mappingId, mapping }) => ({ id: mappingId, mapping }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, mappings: members }, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function readMember(member: unknown, number: number, newId: () => string): NamedMapping | RefusedMapping {
  const held = v.safeParse(Member, member);
  if (held.success) return { mappingId: held.output.id ?? newId(), mapping: held.output.mapping };
  const named = v.safeParse(v.object({ mapping: v.object({ name: v.string() }) }), member);
  const name = named.success ? named.output.mapping.name.slice(0, PATH) : undefined;
  return { number, name, path: (v.getDotPath(held.issues[0]) ?? "").slice(0, PATH) };
}
