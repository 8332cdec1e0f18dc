import { type EventRow, type Recorded, madeAt } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";

export interface ListingCaptures {
  readonly lastAt: string;
  /** The cases that its captures are linked to now. */
  readonly caseIds: ReadonlySet<string>;
}

/** When each listing was captured last and for which cases, by its key: one pass over the captures' lines of the log. */
export async function capturesByListing(db: Database): Promise<ReadonlyMap<string, ListingCaptures>> {
  const [events, links] = await Promise.all([
    db.events.where("type").equals("capture.made").toArray(),
    db.links.toArray(),
  ]);
  const casesOf = new Map<string, string[]>();
  for (const { captureId, caseId, linked } of links)
    if (linked) casesOf.set(captureId, [...(casesOf.get(captureId) ?? []), caseId]);
  const found = new Map<string, { lastAt: string; readonly caseIds: Set<string> }>();
  for (const event of events) noteCapture(found, event, casesOf.get(event.captureId ?? "") ?? []);
  return found;
}

type Found = Map<string, { lastAt: string; readonly caseIds: Set<string> }>;

function noteCapture(found: Found, event: Recorded<EventRow>, caseIds: readonly string[]): void {
  const at = madeAt(event);
  for (const key of event.subjects) {
    const listing = found.get(key) ?? { lastAt: "", caseIds: new Set<string>() };
    if (at > listing.lastAt) listing.lastAt = at;
    for (const caseId of caseIds) listing.caseIds.add(caseId);
    found.set(key, listing);
  }
}
