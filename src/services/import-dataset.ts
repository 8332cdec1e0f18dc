import { type DatasetImport, DatasetImportSchema, datasetImported } from "../domain/casework/own-data";
import { type Result, fail, ok } from "../domain/ground/result";
import { draft } from "../domain/ledger/log";
import { type Database, type StorageFailure } from "../storage/reading";
import { dropOlderRows } from "../storage/writing";
import { type Decision, appendToLog } from "./append-to-log";
import { defineUseCase } from "./define-use-case";
import type { Log } from "./ports";

/** Why a table is not imported: its file, or the rows that were made from it, are not here any more. */
interface ImportFailure {
  readonly code: "dataset-file-missing" | "dataset-rows-missing";
}

/**
 * Have a table that was read counted as a dataset, or as its newest version: until now nobody saw its rows, and from now on
 * they take the older ones' place, in one transaction. Asked twice, it is done once.
 */
export const importDataset = defineUseCase({
  from: ["workbench"],
  request: DatasetImportSchema,
  async run(request, log: Log): Promise<Result<null, ImportFailure | StorageFailure>> {
    const appended = await appendToLog<ImportFailure | { code: "so-already" }>(
      log,
      (db) => decide(db, request),
      (db) => dropOlderRows(db, request.datasetId, request.importId),
    );
    if (appended.ok) return ok(null);
    return appended.error.code === "so-already" ? ok(null) : fail(appended.error);
  },
});

async function decide(db: Database, request: DatasetImport): Promise<Decision<ImportFailure | { code: "so-already" }>> {
  const held = await db.datasets.get(request.datasetId);
  if (held?.importId === request.importId && held.withdrawn === false) return fail({ code: "so-already" });
  if ((await db.artifacts.where("sha256").equals(request.file.sha256).count()) === 0)
    return fail({ code: "dataset-file-missing" });
  const fill = await db.ownFills.get(request.importId);
  // One that was withdrawn is put back: its rows can be made again from its file.
  const isKnown = (await db.datasetVersions.where("importId").equals(request.importId).count()) > 0;
  const isThere =
    fill?.isWhole === true &&
    fill.rows === request.rows &&
    fill.sha256 === request.file.sha256 &&
    fill.tree?.root === request.tree?.root &&
    fill.tree?.size === request.tree?.size;
  return isThere || isKnown ? ok([draft(datasetImported, request)]) : fail({ code: "dataset-rows-missing" });
}
