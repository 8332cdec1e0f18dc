import { type Mapping, parseMappingFile } from "../casework/own-data";

export interface PolicyMappings {
  readonly mappings: readonly Mapping[];
  /** How many mappings of the policy cannot be read (1 where all of it cannot): the others hold all the same. */
  readonly refused: number;
}

/** The mappings of a policy as it is held; where no schema stands between (Firefox), the file may be written out in it. */
export function readMappings(held: unknown): PolicyMappings {
  if (held === undefined || held === null || held === "") return { mappings: [], refused: 0 };
  const text = typeof held === "string" ? held : JSON.stringify(held);
  // Ids are for replacing, which nobody does here.
  const file = parseMappingFile(text, () => "");
  if (!file.ok) return { mappings: [], refused: 1 };
  return { mappings: file.value.mappings.map(({ mapping }) => mapping), refused: file.value.refused.length };
}
