import * as v from "valibot";
import { citations, writesCitations } from "../../evidence/captures";
import { CaseId } from "../../casework/cases";
import { Origin, defineAct } from "../../ledger/log";
import { Sha256 } from "../../evidence/snapshot";
import { Count, FileName } from "./file-words";

/** What checking an imported file came to, before anything of it was taken in. */
export const IMPORT_VERDICTS = ["sound", "partly", "changed"] as const;

const CaseImportedV1 = v.strictObject({
  caseId: CaseId,
  file: FileName,
  sha256: Sha256,
  bytes: Count,
  /** The installation whose log is in the file. */
  origin: Origin,
  verdict: v.picklist(["sound", "unsound"]),
  findings: Count,
});

const CaseImportedV2 = v.strictObject({ ...CaseImportedV1.entries, verdict: v.picklist(IMPORT_VERDICTS) });

/** Before there was a third answer, what was not sound was changed. */
const inThreeWords = (written: unknown): unknown => {
  const { verdict, ...rest } = v.parse(CaseImportedV1, written);
  return { ...rest, verdict: verdict === "sound" ? verdict : "changed" };
};

/** A file with another installation's log of a case was taken in, and is kept while this is cited; or it was refused. */
export const caseImported = defineAct({
  type: "case.imported",
  from: ["workbench"],
  versions: [CaseImportedV1, CaseImportedV2],
  upcasts: [inThreeWords],
  about: ({ caseId, file }) => ({ caseId, label: file }),
  project: ({ payload: { sha256, verdict } }) => (verdict === "changed" ? [] : [citations.add(0, { sha256 })]),
  writes: [writesCitations],
  goesOutWith: ["case"],
  erased: { as: "import", id: ({ sha256 }) => sha256 },
});
