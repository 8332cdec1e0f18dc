import { type Result, fail, ok } from "../domain/ground/result";
import type { Draft } from "../domain/ledger/log";
import { type Database, type StorageFailure, storageFailure } from "../storage/reading";
import { type AlsoWrite, append } from "../storage/writing";
import { type EntryPlace, placeOf } from "./entry-place";
import type { Log } from "./ports";

/** What a use case decides in the append's own transaction: the entries to append, or why not. */
export type Decision<E> = Result<readonly [Draft, ...Draft[]], E>;

/**
 * Append what a use case decides, and answer with the place of the first entry. A full disk or a lost database is an
 * expected failure; nothing was written then.
 */
export async function appendToLog<E>(
  log: Log,
  decide: (db: Database) => Promise<Decision<E>>,
  alsoWrite?: AlsoWrite,
): Promise<Result<EntryPlace, E | StorageFailure>> {
  try {
    await log.ready();
    if (await log.isLogLost()) return fail({ code: "log-lost" });
    const appended = await append(log.db, log, decide, alsoWrite);
    if (!appended.ok) return appended;
    log.seal();
    log.keepIndex();
    const [first] = appended.value;
    if (!first) throw new Error("an append without entries");
    return ok(placeOf(first));
  } catch (error) {
    const failure = storageFailure(error);
    if (failure) return fail(failure);
    throw error;
  }
}
