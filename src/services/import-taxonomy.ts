import { TaxonomyImportSchema, taxonomyImported } from "../domain/casework/taxonomy";
import { type Result, fail, ok } from "../domain/ground/result";
import { draft } from "../domain/ledger/log";
import type { StorageFailure } from "../storage/reading";
import { appendToLog } from "./append-to-log";
import { defineUseCase } from "./define-use-case";
import type { Log } from "./ports";

/** Why a taxonomy is not imported: its file is not here any more. */
interface ImportFailure {
  readonly code: "dataset-file-missing";
}

/** Have a taxonomy that was read counted, or as its newest version. Asked twice, it is done once. */
export const importTaxonomy = defineUseCase({
  from: ["workbench"],
  request: TaxonomyImportSchema,
  async run(request, log: Log): Promise<Result<null, ImportFailure | StorageFailure>> {
    const appended = await appendToLog<ImportFailure | { code: "so-already" }>(log, async (db) => {
      const held = await db.taxonomies.get(request.taxonomyId);
      const isSame = held?.file?.sha256 === request.file.sha256 && held.name === request.name;
      if (isSame && held.withdrawn === false) return fail({ code: "so-already" });
      const files = await db.artifacts.where("sha256").equals(request.file.sha256).count();
      return files === 0 ? fail({ code: "dataset-file-missing" }) : ok([draft(taxonomyImported, request)]);
    });
    if (appended.ok) return ok(null);
    return appended.error.code === "so-already" ? ok(null) : fail(appended.error);
  },
});
