import { type ChangeSeen, type Found, type WatchRow, changeSeen, changesSince } from "../../domain/casework/watch";
import type { Fact } from "../../domain/evidence/reading";
import { type Result, fail, ok } from "../../domain/ground/result";
import { type Draft, draft } from "../../domain/ledger/log";
import {
  type Database,
  type StorageFailure,
  caseById,
  changesOfWatch,
  watchBaseline,
  watchOn,
} from "../../storage/reading";
import { appendToLog } from "../append-to-log";
import type { Log, Ports } from "../ports";
import { type LookNeeds, lookThrough } from "../look-through";

/** What a page that is watched was found to be. */
export interface Observed {
  readonly readAt: string;
  readonly readBy: ChangeSeen["readBy"];
  /** What it is other than a page that shows the listing; nothing where it is one. */
  readonly trouble?: Exclude<Found, "changed">;
  /** Where a page that has moved is now; empty where that is not known. */
  readonly movedTo?: string;
  /** What it says of the listing; left out where it was not read. */
  readonly facts?: readonly Fact[];
  /** When the page was last read without trouble, as far as that is known. */
  readonly fineAt?: string | undefined;
}

export type TellNeeds = Log & LookNeeds & Pick<Ports, "newId">;

/**
 * Append what a watch has to tell, each once: asked of the tables in the append's own transaction, so that two readings at
 * once do not both tell it. Answers with how many things were told.
 */
export async function tellObserved(
  { watchId, caseId }: Pick<WatchRow, "watchId" | "caseId">,
  seen: Observed,
  ports: TellNeeds,
): Promise<Result<number, StorageFailure>> {
  let told = 0;
  const observed = await withoutWithheld(caseId, seen, ports);
  const appended = await appendToLog<{ readonly code: "nothing-new" }>(ports, async (db) => {
    const watch = await watchOn(db, watchId);
    const [first, ...more] = watch ? await entriesOf(db, watch, observed, ports) : [];
    told = first ? 1 + more.length : 0;
    return first ? ok([first, ...more]) : fail({ code: "nothing-new" });
  });
  if (appended.ok) return ok(told);
  return appended.error.code === "nothing-new" ? ok(0) : fail(appended.error);
}

/** For a hiring case what must be withheld is taken out of it; where that cannot be told, there is nothing to tell of what the page says. */
async function withoutWithheld(caseId: string, observed: Observed, ports: TellNeeds): Promise<Observed> {
  const { facts, ...others } = observed;
  if (!facts || (await caseById(ports.db, caseId))?.kind !== "hiring") return observed;
  const looked = await lookThrough(facts, ports);
  if (!looked.ok) return others;
  const reading = { subjects: [], facts: [...facts], warnings: [] };
  return { ...others, facts: looked.value.page({ url: "", title: "", reading }).reading.facts };
}

async function entriesOf(
  db: Database,
  watch: WatchRow,
  observed: Observed,
  { newId }: Pick<Ports, "newId">,
): Promise<Draft[]> {
  const { place: baseline, ...known } = await watchBaseline(db, watch);
  const { watchId, caseId, listing, url, conditions } = watch;
  const { readAt, readBy, trouble, movedTo = "", facts } = observed;
  const common = { watchId, caseId, listing, url, readAt, readBy, baseline };
  const entries: Draft[] = [];
  if (trouble && !(await wasTold(db, watch, observed)))
    entries.push(draft(changeSeen, { ...common, changeId: newId(), found: trouble, movedTo, changes: [] }));
  const changes = facts ? changesSince({ place: baseline, ...known }, facts, conditions) : [];
  if (changes.length > 0)
    entries.push(
      draft(changeSeen, { ...common, changeId: newId(), found: "changed", movedTo: "", changes: [...changes] }),
    );
  return entries;
}

/** Whether this very trouble was the last one that was told, and the page was not fine in between. */
async function wasTold(db: Database, { watchId }: WatchRow, observed: Observed): Promise<boolean> {
  const { trouble, movedTo = "", fineAt = "" } = observed;
  const last = (await changesOfWatch(db, watchId)).find(({ found }) => found !== "changed");
  return last !== undefined && last.found === trouble && last.movedTo === movedTo && fineAt <= last.readAt;
}
