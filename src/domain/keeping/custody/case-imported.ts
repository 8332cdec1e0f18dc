import * as v from "valibot";
import { citations } from "../../evidence/captures";
import { CaseId } from "../../casework/cases";
import { Origin, defineEntry } from "../../ledger/log";
import { Sha256 } from "../../evidence/snapshot";
import { Count, FileName } from "./file-words";

/** What checking an imported file came to, before anything of it was taken in. */
export const IMPORT_VERDICTS = ["sound", "unsound"] as const;

/** A file with another installation's log of a case was taken in, and is kept while this is cited; or it was refused. */
export const caseImported = defineEntry({
  type: "case.imported",
  payload: v.strictObject({
    caseId: CaseId,
    file: FileName,
    sha256: Sha256,
    bytes: Count,
    /** The installation whose log is in the file. */
    origin: Origin,
    verdict: v.picklist(IMPORT_VERDICTS),
    findings: Count,
  }),
  about: ({ caseId, file }) => ({ caseId, label: file }),
  project: ({ payload: { sha256, verdict } }) => (verdict === "sound" ? [citations.add(0, { sha256 })] : []),
});
