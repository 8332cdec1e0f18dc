import * as v from "valibot";
import { type RefusedMember, readMembers, writeMembers } from "../../ground/member-file";
import { type Result, ok } from "../../ground/result";
import { MappingId } from "./ids";
import type { NamedMapping } from "./mapping";
import { MappingV1 } from "./shapes";

/** Why nothing at all can be taken from a file of mappings. */
export interface MappingFileFailure {
  readonly code: "file-too-large" | "file-not-json" | "file-not-mappings" | "file-newer";
}

export interface MappingFile {
  readonly mappings: readonly NamedMapping[];
  readonly refused: readonly RefusedMember[];
}

const KIND = {
  format: "counterflow-mappings",
  version: 1,
  list: "mappings",
  part: "mapping",
  other: "file-not-mappings",
  member: v.strictObject({ id: v.optional(MappingId), mapping: MappingV1 }),
} as const;

/** The mappings of a file (docs/formats/mappings.md). `newId` names those that have no id. */
export function parseMappingFile(text: string, newId: () => string): Result<MappingFile, MappingFileFailure> {
  const file = readMembers(text, KIND);
  if (!file.ok) return file;
  const { members, refused } = file.value;
  return ok({ mappings: members.map(({ id, mapping }) => ({ mappingId: id ?? newId(), mapping })), refused });
}

/** The text of a file with these mappings, as people can read it. */
export const writeMappingFile = (mappings: readonly NamedMapping[]): string =>
  writeMembers(
    KIND,
    mappings.map(({ mappingId, mapping }) => ({ id: mappingId, mapping })),
  );
