import { defineAct } from "../../ledger/log";
import { aboutParts } from "../subjects";
import { MappingV1, mappedRow, mayMap } from "./mapping";
import { writesMapped } from "./tables";

/** An official put a fact to a requirement, as evidence of it: nothing is put there by itself. */
export const evidenceMapped = defineAct({
  type: "evidence.mapped",
  from: ["workbench"],
  versions: [MappingV1],
  about: ({ caseId, candidate }) => ({ caseId, ...aboutParts([candidate]) }),
  project: (entry) => [mappedRow(entry, true)],
  writes: [writesMapped],
  holds: (tables, payload) => mayMap(tables, payload, true),
  goesOutWith: ["case"],
});
