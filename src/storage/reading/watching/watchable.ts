import type { FactContent } from "../../../domain/evidence/captures";
import type { Database } from "../../base/database";
import { groupBy } from "../../../domain/ground/grouping";
import { linkedCaptures } from "../evidence";
import { factsOfCaptures } from "../facts/facts-of-captures";

/** A listing of a case, as it was captured last. */
export interface WatchableListing {
  readonly listing: string;
  readonly host: string;
  readonly name: string;
  /** The page that it was captured from last. */
  readonly url: string;
  /** What that capture took of it. */
  readonly facts: readonly FactContent[];
}

/** The listings of which a case has facts, in the order of their names. */
export async function listingsOfCase(db: Database, caseId: string): Promise<WatchableListing[]> {
  const captures = await linkedCaptures(db, caseId);
  const ids = captures.map(({ captureId }) => captureId);
  const { facts } = await factsOfCaptures(db, ids);
  const bySubject = groupBy(facts, ({ subject }) => subject);
  const rows = await db.listings.bulkGet([...bySubject.keys()]);
  const found = rows.flatMap((row) => {
    const held = row && bySubject.get(row.listingKey);
    // The captures come with the latest first.
    const last = captures.find(({ captureId }) => held?.some((fact) => fact.captureId === captureId));
    if (!held || !last) return [];
    const said = held.flatMap((fact) => (fact.captureId === last.captureId ? [fact.fact] : []));
    return [{ listing: row.listingKey, host: row.host, name: row.name || row.id, url: last.url, facts: said }];
  });
  return found.sort((a, b) => a.name.localeCompare(b.name) || (a.listing < b.listing ? -1 : 1));
}
