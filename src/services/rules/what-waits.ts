import { type RuleSet, isOfTime } from "../../domain/casework/rules";
import { type Database, type RulesRow, casesTouched, lastOwnEntry, openCases, rulesState } from "../../storage/reading";
import { keepRulesState } from "../../storage/writing";
import type { Ports } from "../ports";
import type { RuleSetInUse } from "./open-rule-sets";

type Needs = Pick<Ports, "db" | "now" | "localDay">;

/**
 * The open cases that rules have still to look at, and the rule sets in use; no cases where none is, or was ever, in use. The log is
 * read first: a rule set that is put in use meanwhile is either among the sets, or is found in the log by the next run.
 */
export async function whatWaits(
  ports: Needs,
  open: () => Promise<readonly RuleSetInUse[]>,
): Promise<{ readonly sets: readonly RuleSetInUse[]; readonly waits?: RulesRow }> {
  const { db } = ports;
  const before = await rulesState(db);
  const day = ports.localDay(ports.now());
  const followed = before ? await follow(db, before) : await fromTheStart(db);
  const sets = await open();
  if (!followed || (!before && sets.length === 0)) return { sets };
  const others = before ? await ofTheDay(db, sets, followed.day === day) : await openCases(db);
  const waits: RulesRow = { ...followed, day, waiting: [...new Set([...followed.waiting, ...others])] };
  const isNew = waits.seen !== before?.seen || waits.day !== before.day || waits.waiting.length > 0;
  if (isNew) await keepRulesState(db, waits);
  return { sets, waits };
}

async function follow(db: Database, before: RulesRow): Promise<RulesRow> {
  const waiting = new Set(before.waiting);
  let { seen } = before;
  for (;;) {
    const touched = await casesTouched(db, seen);
    if (!touched.seen) return { ...before, seen, waiting: [...waiting] };
    for (const caseId of touched.caseIds) waiting.add(caseId);
    seen = touched.seen;
  }
}

/** Rules were never run here, or a backup was restored: they look at all there is. */
async function fromTheStart(db: Database): Promise<RulesRow | undefined> {
  const last = await lastOwnEntry(db);
  return last && { key: "rules", seen: [last.origin, last.index], waiting: [], day: "" };
}

/** What changes with the days alone is looked at once a day. */
async function ofTheDay(db: Database, sets: readonly RuleSetInUse[], wasLookedAt: boolean): Promise<readonly string[]> {
  if (wasLookedAt) return [];
  const timed = sets
    .map(({ set }) => set)
    .filter(({ bindings }: RuleSet) => bindings.some(({ input }) => isOfTime(input)));
  const kinds = [...new Set(timed.map(({ kind }) => kind))];
  return (await Promise.all(kinds.map((kind) => openCases(db, kind)))).flat();
}
