import { type Verdict, sourceOf } from "../domain/files/exchange";
import { type Result, fail, ok } from "../domain/ground/result";
import { type ImportedFile, importBySha256 } from "../storage/reading";
import { type FileTrouble, checkFile } from "./check-file";
import { defineJob, type Watch } from "./job";
import type { JobPorts } from "./ports";

interface KeptFileToLookAt {
  readonly sha256: string;
}

/** A file that was taken in, as it is now. */
export interface Looked {
  readonly row: ImportedFile;
  readonly verdict: Verdict;
}

/** Looks anew at a file that was taken in. */
export const lookAtFile = defineJob({
  name: "look-at-file",
  about: ({ sha256 }: KeptFileToLookAt) => sha256,
  unique: "about",
  isLostOnClose: false,
  canStop: true,
  run: look,
});

async function look(
  { sha256 }: KeptFileToLookAt,
  { db, certificates }: Pick<JobPorts, "db" | "certificates">,
  watch: Watch<"checking">,
): Promise<Result<Looked, FileTrouble | { readonly code: "missing" }>> {
  const row = await importBySha256(db, sha256);
  if (!row) return fail({ code: "missing" });
  const checked = await checkFile(sourceOf(row.blob), { certificates }, watch);
  return checked.ok ? ok({ row, verdict: checked.value }) : checked;
}
