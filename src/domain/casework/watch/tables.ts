import { type Writes, records, registers } from "../../ledger/log";
import type { Condition, Found, Often, WatchedChange } from "./shapes";

export interface WatchRow {
  watchId: string;
  caseId: string;
  /** The key of the listing that is watched, and the page that shows it. */
  listing: string;
  url: string;
  conditions: readonly Condition[];
  often: Often;
  setAt: string;
  /** Null while it is on. */
  endedAt: string | null;
  /** Why it was ended, in the official's words; empty where none were given. */
  endReason: string;
}

/** What officials want to be told of, on listings of open cases. */
export const watches = registers<WatchRow>()("watches", "watchId", ["caseId", "listing"]);

// A watch may be spoken of for several cases, if only by mistake: nothing is common to all entries that write its row.
export const writesWatches: Writes = { table: watches };

export interface ChangeRow {
  changeId: string;
  watchId: string;
  caseId: string;
  listing: string;
  url: string;
  found: Found;
  /** Where a page that has moved is now; else empty. */
  movedTo: string;
  changes: readonly WatchedChange[];
  readAt: string;
  readBy: "visit" | "asked" | "alarm";
  /** The entry that says what was there before. */
  baseline: { readonly origin: string; readonly index: number } | null;
}

/** What was found to be other than it was, each once. */
export const changes = records<ChangeRow>()("changes", ["caseId", "watchId", "listing", "changeId"]);

export const writesChanges: Writes = { table: changes };

/** Whether a watch is on: it was set, and not ended since. */
export const isOn = <R extends Partial<WatchRow>>(row: R): row is R & WatchRow =>
  row.setAt !== undefined && !row.endedAt;
