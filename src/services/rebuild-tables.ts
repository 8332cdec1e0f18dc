import { fail, ok } from "../domain/ground/result";
import type { AnswerOf } from "../messaging";
import { countEntries, storageFailure } from "../storage/reading";
import { rebuild } from "../storage/writing";
import type { Ports } from "./ports";

/** Throw away every table and make it anew from the log; the log itself is not touched. */
export async function rebuildTables({ db }: Ports): Promise<AnswerOf<"rebuildTables">> {
  try {
    await rebuild(db);
    return ok({ entries: await countEntries(db) });
  } catch (error) {
    const failure = storageFailure(error);
    if (failure) return fail(failure);
    throw error;
  }
}
