import type { Draft } from "../domain/ledger/log";
import { type Result, fail, ok } from "../domain/ground/result";
import type { EntryPlace, StoreFailure } from "../messaging";
import { type Database, storageFailure } from "../storage/reading";
import { append } from "../storage/writing";
import type { Ports } from "./ports";

/** An entry's place alone, whatever else is known of it. */
export const placeOf = ({ origin, index, at }: EntryPlace): EntryPlace => ({ origin, index, at });

/** What a use case decides in the append's own transaction: the entries to append, or why not. */
export type Decision<E> = Result<readonly [Draft, ...Draft[]], E>;

/**
 * Append what a use case decides, and answer with the place of the first entry. A full disk or a lost database is an
 * expected failure; nothing was written then.
 */
export async function appendToLog<E>(
  ports: Ports,
  decide: (db: Database) => Promise<Decision<E>>,
): Promise<Result<EntryPlace, E | StoreFailure>> {
  try {
    await ports.ready();
    const appended = await append(ports.db, ports, decide);
    if (!appended.ok) return appended;
    ports.seal();
    const [first] = appended.value;
    if (!first) throw new Error("an append without entries");
    return ok(placeOf(first));
  } catch (error) {
    const failure = storageFailure(error);
    if (failure) return fail(failure);
    throw error;
  }
}
