import { type Result, fail, ok } from "../domain/ground/result";
import { type Act, type Refusal, SO_ALREADY, draft } from "../domain/ledger/log";
import { type StorageFailure, guardTables } from "../storage/reading";
import { appendToLog } from "./append-to-log";
import type { EntryPlace } from "./entry-place";
import type { Log } from "./ports";

/** Append an act that nobody asked for by message, if what must hold does; nothing (undefined) where it is so already. */
export async function appendIfHolds<Payload, Failure extends Refusal>(
  log: Log,
  act: Act<Payload, Failure>,
  payload: NoInfer<Payload>,
): Promise<Result<EntryPlace | undefined, Failure | StorageFailure>> {
  const appended = await appendToLog<Failure | typeof SO_ALREADY>(log, async (db) => {
    const held = await act.holds(guardTables(db), payload);
    if (!held.ok) return held;
    return held.value === SO_ALREADY ? fail(SO_ALREADY) : ok([draft(act, held.value)]);
  });
  if (appended.ok) return appended;
  return appended.error === SO_ALREADY ? ok(undefined) : fail(appended.error);
}
