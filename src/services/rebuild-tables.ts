import * as v from "valibot";
import { type Result, fail, ok } from "../domain/ground/result";
import { type StorageFailure, countEntries, storageFailure } from "../storage/reading";
import { rebuild } from "../storage/writing";
import { defineUseCase } from "./define-use-case";
import type { Ports } from "./ports";

/**
 * Throw away every table and make it anew from the log; the log itself is not touched. Progress is in the tables. What is
 * asked for again, because no answer came, is not begun again.
 */
export const rebuildTables = defineUseCase({
  from: ["workbench"],
  request: v.strictObject({ rebuildId: v.pipe(v.string(), v.uuid()) }),
  async run(
    { rebuildId },
    { db, keepIndex }: Pick<Ports, "db" | "keepIndex">,
  ): Promise<Result<{ readonly entries: number }, StorageFailure>> {
    try {
      await rebuild(db, { name: rebuildId });
      keepIndex();
      return ok({ entries: await countEntries(db) });
    } catch (error) {
      const failure = storageFailure(error);
      if (failure) return fail(failure);
      throw error;
    }
  },
});
