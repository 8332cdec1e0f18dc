import { defineAct } from "../../ledger/log";
import { aboutParts } from "../subjects";
import { MappingV1, mappedRow, mayMap } from "./mapping";
import { writesMapped } from "./tables";

/** An official took a fact away from a requirement. */
export const evidenceUnmapped = defineAct({
  type: "evidence.unmapped",
  from: ["workbench"],
  versions: [MappingV1],
  about: ({ caseId, candidate }) => ({ caseId, ...aboutParts([candidate]) }),
  project: (entry) => [mappedRow(entry, false)],
  writes: [writesMapped],
  holds: (tables, payload) => mayMap(tables, payload, false),
  goesOutWith: ["case"],
});
