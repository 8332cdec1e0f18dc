import { ruleSetActivated, touches } from "../../../domain/casework/rules";
import type { EventRow, Header } from "../../../domain/ledger/log";
import type { Database, EntryKey } from "../../base/database";
import { readPayload } from "../../base/read-payload";
import { caseIdsOf } from "../captures";
import { everyFactAbout } from "../facts/facts-now";

/** Which open cases rules have to look at anew, and the last entry that says so. */
export interface Touched {
  readonly caseIds: readonly string[];
  /** Nothing where there are no more entries. */
  readonly seen: EntryKey | undefined;
}

/** Entries that are followed at once; the rest is for the next time. */
const MOST = 1_000;

/** The open cases that entries behind one touch. */
export async function casesTouched(db: Database, [origin, index]: EntryKey): Promise<Touched> {
  const entries = await db.entries
    .where("[origin+index]")
    .between([origin, index], [origin, Infinity], false, true)
    .limit(MOST)
    .toArray();
  const last = entries.at(-1);
  const touched = new Set<string>();
  for (const header of entries) for (const caseId of await touchedBy(db, header)) touched.add(caseId);
  return { caseIds: await openOf(db, [...touched]), seen: last && [last.origin, last.index] };
}

async function touchedBy(db: Database, header: Header): Promise<readonly string[]> {
  const how = touches(header.type);
  if (!how) return [];
  if (how === "everything") return openCases(db);
  if (how === "rule-set") return casesOfRuleSet(db, header);
  const event = await db.events.get([header.at, header.origin, header.index, 0]);
  return event ? casesOfEvent(db, event) : [];
}

/** By all that an entry names: its case, its capture, its source, the listings that it speaks of. */
async function casesOfEvent(
  db: Database,
  { type, caseId, captureId, host, subjects }: EventRow,
): Promise<readonly string[]> {
  const captureIds = new Set(captureId === undefined ? [] : [captureId]);
  const how = touches(type);
  if (how === "host" && host !== undefined)
    for (const key of await db.captures.where("host").equals(host).primaryKeys()) captureIds.add(key);
  if (how === "subjects") for (const fact of await everyFactAbout(db, subjects)) captureIds.add(fact.captureId);
  const linked = await Promise.all([...captureIds].map((id) => caseIdsOf(db, id)));
  return [...(caseId === undefined ? [] : [caseId]), ...linked.flat()];
}

/** The open cases, of one kind or of all. */
export const openCases = async (db: Database, kind?: string): Promise<readonly string[]> =>
  (await db.cases.where("status").equals("open").toArray()).flatMap((row) =>
    row.caseId !== undefined && row.openedAt !== undefined && (kind === undefined || row.kind === kind)
      ? [row.caseId]
      : [],
  );

async function casesOfRuleSet(db: Database, header: Header): Promise<readonly string[]> {
  const activated = await readPayload(db, ruleSetActivated, header);
  const set = activated && (await db.ruleSets.get(activated.ruleSetId));
  return set?.kind ? openCases(db, set.kind) : [];
}

async function openOf(db: Database, caseIds: readonly string[]): Promise<readonly string[]> {
  const rows = await db.cases.bulkGet([...caseIds]);
  return rows.flatMap((row) => (row?.status === "open" && row.caseId !== undefined ? [row.caseId] : []));
}
