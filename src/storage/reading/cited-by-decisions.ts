import { writersOf } from "../../domain/acts";
import { captureMade, factStates } from "../../domain/evidence/captures";
import type { Header } from "../../domain/ledger/log";
import type { Database, EntryKey } from "../base/database";

/**
 * The entries that a case's decisions cite, and those that laid out and weighed what they compare: whatever became of the links since,
 * a decision goes out with what it rests on.
 */
export async function citedByDecisions(db: Database, caseId: string): Promise<readonly EntryKey[]> {
  const rows = await db.decisions.where("caseId").equals(caseId).toArray();
  const keys = rows.flatMap(({ record: { cited, compared } }) =>
    [...cited, ...(compared ? [compared.framed, compared.fixed] : [])].map(({ origin, index }): EntryKey => [
      origin,
      index,
    ]),
  );
  // What was cited may be in a log that is not here: the checker says so.
  const headers = (await db.entries.bulkGet(keys)).filter((header) => header !== undefined);
  const said = await saidOfFacts(db, headers);
  return [...headers, ...said].map(({ origin, index }): EntryKey => [origin, index]);
}

const acts = new Set(
  ["correction", "setAside"].flatMap((field) => writersOf(factStates.name, field)).map(({ type }) => type),
);

/** What was said later of the facts of captures among these entries: what was cited may have been corrected before. */
async function saidOfFacts(db: Database, headers: readonly Header[]) {
  const made = headers.filter(({ type }) => type === captureMade.type);
  const events = await db.events.bulkGet(made.map(({ at, origin, index }) => [at, origin, index, 0]));
  const captureIds = new Set(events.flatMap((event) => event?.captureId ?? []));
  const about = db.events.where("captureId").anyOf([...captureIds]);
  return about.filter(({ type }) => acts.has(type)).toArray();
}
