import * as v from "valibot";
import { CaseId, openedCase } from "../../casework/cases";
import { ok } from "../../ground/result";
import { defineAct } from "../../ledger/log";
import { Sha256 } from "../../evidence/snapshot";
import { Count, FileName } from "./file-words";

const CaseExportedV1 = v.strictObject({
  caseId: CaseId,
  file: FileName,
  sha256: Sha256,
  bytes: Count,
  /** How many entries are in the file. */
  entries: Count,
  /** The size of the own log's checkpoint that the file holds; 0 where it holds none. */
  checkpoint: Count,
  encrypted: v.boolean(),
});

/** A case was written to a file: which bytes left, so that the file can be known again. */
export const caseExported = defineAct({
  type: "case.exported",
  from: ["workbench"],
  versions: [CaseExportedV1],
  about: ({ caseId, file }) => ({ caseId, label: file }),
  project: () => [],
  writes: [],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    return found.ok ? ok(payload) : found;
  },
  goesOutWith: ["case"],
});
