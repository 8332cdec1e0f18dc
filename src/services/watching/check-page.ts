import { type ChangeSeen, type Outcome, type WatchRow, afterCheck } from "../../domain/casework/watch";
import { type Result, ok } from "../../domain/ground/result";
import type { StorageFailure } from "../../storage/reading";
import type { Ports } from "../ports";
import { type Found, type ObserveNeeds, observe } from "./observe";
import { keepState } from "./sweep-states";
import { type Observed, type TellNeeds, tellObserved } from "./tell";

export type CheckNeeds = TellNeeds & ObserveNeeds & Pick<Ports, "watchState" | "setWatchState" | "keepStates">;

/** What came of a check, and how many entries say so: none where nothing is new. */
export interface Checked {
  readonly outcome: Outcome;
  readonly told: number;
}

/** Check one page that is watched, without anybody who visits it. What is found goes into the log first, then how the check went. */
export async function checkPage(
  watch: WatchRow,
  readBy: ChangeSeen["readBy"],
  ports: CheckNeeds,
): Promise<Result<Checked, StorageFailure>> {
  const before = await ports.watchState(watch.watchId);
  const found = await observe(watch, before, ports);
  const readAt = ports.now();
  const isFine = before?.outcome === "same" || before?.outcome === "changed";
  const observed = { ...observedOf(found), readAt, readBy, fineAt: isFine ? before.checkedAt : undefined };
  const told = await tellObserved(watch, observed, ports);
  if (!told.ok) return told;
  const outcome = found.outcome === "same" && told.value > 0 ? "changed" : found.outcome;
  await keepState(watch.watchId, afterCheck(before, outcome, readAt, found.validators), ports);
  return ok({ outcome, told: told.value });
}

/** A page that is only out of reach is tried again; there is nothing to tell of it. */
function observedOf({ outcome, movedTo, facts }: Found): Omit<Observed, "readAt" | "readBy"> {
  const isTrouble = outcome !== "same" && outcome !== "unreachable" && outcome !== "unreadable";
  return {
    ...(isTrouble && { trouble: outcome }),
    ...(movedTo !== undefined && { movedTo }),
    ...(facts && { facts }),
  };
}
