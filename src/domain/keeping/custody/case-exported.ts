import * as v from "valibot";
import { CaseId } from "../../casework/cases";
import { defineEntry } from "../../ledger/log";
import { Sha256 } from "../../evidence/snapshot";
import { Count, FileName } from "./file-words";

/** A case was written to a file: which bytes left, so that the file can be known again. */
export const caseExported = defineEntry({
  type: "case.exported",
  payload: v.strictObject({
    caseId: CaseId,
    file: FileName,
    sha256: Sha256,
    bytes: Count,
    /** How many entries are in the file. */
    entries: Count,
    /** The size of the own log's checkpoint that the file holds; 0 where it holds none. */
    checkpoint: Count,
    encrypted: v.boolean(),
  }),
  about: ({ caseId, file }) => ({ caseId, label: file }),
  project: () => [],
});
