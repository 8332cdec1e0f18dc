import { partOf } from "../../../domain/casework/subjects";
import { type EventRow, type Recorded } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";

/** What is to be shown as it was: a case, or a subject by one of its parts. */
export type About = { readonly caseId: string } | { readonly node: string };

/**
 * The lines of the log up to a moment that matter for something, in the order of their stamps: everything but captures that have nothing to do
 * with it, which are nearly all of the log.
 */
export async function eventsUntil(db: Database, at: string, about: About): Promise<readonly Recorded<EventRow>[]> {
  const wanted = await capturesOf(db, about);
  const events = await db.events.where(":id").belowOrEqual([at, []]).toArray();
  return events.filter(({ type, captureId }) => type !== "capture.made" || wanted.has(captureId ?? ""));
}

/**
 * The captures that were ever linked to the case, or that describe a part which was ever joined with the subject; and all others that describe one
 * of the listings which these describe, as a listing is what was said of it last.
 */
async function capturesOf(db: Database, about: About): Promise<ReadonlySet<string>> {
  const described =
    "caseId" in about ? await listingsOfCase(db, about.caseId) : await listingsOfSubject(db, about.node);
  const events = await db.events.where("subjects").anyOf(described.keys).toArray();
  return new Set([...described.captureIds, ...events.flatMap(({ captureId }) => captureId ?? [])]);
}

interface Described {
  readonly keys: readonly string[];
  readonly captureIds: readonly string[];
}

async function listingsOfCase(db: Database, caseId: string): Promise<Described> {
  const links = await db.links.where("caseId").equals(caseId).toArray();
  const captureIds = links.map(({ captureId }) => captureId);
  const events = await db.events.where("captureId").anyOf(captureIds).toArray();
  return { captureIds, keys: events.flatMap(({ subjects }) => subjects) };
}

async function listingsOfSubject(db: Database, node: string): Promise<Described> {
  const keys = (await everJoined(db, node)).flatMap((one) => {
    const part = partOf(one);
    return part?.kind === "listing" ? [part.listingKey] : [];
  });
  return { captureIds: [], keys };
}

async function everJoined(db: Database, node: string): Promise<readonly string[]> {
  const found = new Set([node]);
  for (const next of found) {
    const rows = await db.joins.where("a").equals(next).or("b").equals(next).toArray();
    for (const { a, b } of rows) found.add(a === next ? b : a);
  }
  return [...found];
}
