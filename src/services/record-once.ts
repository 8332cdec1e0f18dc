import { type Draft, jcs } from "../domain/ledger/log";
import { type Result, fail, ok } from "../domain/ground/result";
import type { EntryPlace, StoreFailure } from "../messaging";
import { type Database, lastOwnEntry } from "../storage/reading";
import { type Decision, appendToLog, placeOf } from "./append-to-log";
import type { Ports } from "./ports";

/** The entry is in the log already. */
export interface Done {
  readonly code: "done";
  readonly place: EntryPlace;
}

/** Append what is decided, or answer with the entry that says it already. */
export async function recordOnce<E extends { readonly code: string }>(
  ports: Ports,
  decide: (db: Database) => Promise<Decision<Exclude<E, Done> | Done>>,
): Promise<Result<EntryPlace, E | StoreFailure>> {
  const recorded = await appendToLog<Exclude<E, Done> | Done>(ports, decide);
  if (recorded.ok) return recorded;
  return isDone(recorded.error) ? ok(placeOf(recorded.error.place)) : fail(recorded.error);
}

const isDone = <E extends { readonly code: string }>(error: E | Done): error is Done => error.code === "done";

/**
 * Decides to append what was done, unless it is what the log's newest entry says: then the answer to the first request was
 * lost, and it is asked again.
 */
export async function onceInARow(db: Database, item: Draft): Promise<Decision<Done>> {
  const last = await lastOwnEntry(db);
  if (last?.type !== item.entry.type) return ok([item]);
  const kept = await db.payloads.get([last.origin, last.index]);
  return kept?.json === jcs(item.payload) ? fail({ code: "done", place: last }) : ok([item]);
}
