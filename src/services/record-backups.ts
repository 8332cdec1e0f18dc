import { type Result, fail, ok } from "../domain/ground/result";
import { type StorageFailure, isRestoreUnrecorded } from "../storage/reading";
import { unrecordedBackups } from "../storage/writing";
import { appendToLog } from "./append-to-log";
import { defineUseCase } from "./define-use-case";
import type { Log } from "./ports";
import { Nothing } from "./terms";

/** Write down that backups were made or restored here, where the log does not say so yet: asked right after, and at every start. */
export const recordBackups = defineUseCase({
  from: ["workbench"],
  request: Nothing,
  async run(_request, log: Log): Promise<Result<null, StorageFailure>> {
    await log.ready();
    // A log that was lost is here again as far as the backup goes: what was witnessed before is settled.
    if (await isRestoreUnrecorded(log.db)) await log.forgetWitness();
    const appended = await appendToLog<{ code: "nothing-new" }>(log, async (db) => {
      const [first, ...others] = await unrecordedBackups(db);
      return first ? ok([first, ...others]) : fail({ code: "nothing-new" });
    });
    if (appended.ok || appended.error.code === "nothing-new") return ok(null);
    return fail(appended.error);
  },
});
