import * as v from "valibot";
import { actsGoingOutWith } from "../../domain/acts";
import { payloadErased } from "../../domain/keeping/erasure";
import type { GoesOutWith } from "../../domain/ledger/log";
import type { EntryKey, Database } from "../base/database";
import { payloadOf } from "../base/payload";
import { citedByDecisions } from "./cited-by-decisions";

/**
 * The places of all entries about a case, by origin and index: those that name it, the makings of the captures that are
 * linked to it, what was done to those, the grades of their sources, what was decided of the listings they describe, what its decisions
 * cite, and what was erased of all that.
 */
export async function caseEntryKeys(db: Database, caseId: string): Promise<EntryKey[]> {
  const links = await db.links.where("caseId").equals(caseId).toArray();
  const captureIds = links.filter(({ linked }) => linked).map(({ captureId }) => captureId);
  const captures = (await db.captures.bulkGet(captureIds)).filter((row) => row !== undefined);
  const hosts = [...new Set(captures.flatMap(({ host }) => host ?? []))];
  const described = (await db.events.where("captureId").anyOf(captureIds).toArray()).flatMap(
    ({ subjects }) => subjects,
  );
  const [own, ofCaptures, ofSources, ofSubjects] = await Promise.all([
    db.events.where("caseId").equals(caseId).filter(goesWith.case).primaryKeys(),
    db.events.where("captureId").anyOf(captureIds).filter(goesWith.capture).primaryKeys(),
    db.events.where("host").anyOf(hosts).filter(goesWith.source).primaryKeys(),
    db.events.where("subjects").anyOf(described).filter(goesWith.subject).primaryKeys(),
  ]);
  const named = [...own, ...ofCaptures, ...ofSources, ...ofSubjects].map(([, origin, index]): EntryKey => [
    origin,
    index,
  ]);
  const cited = await citedByDecisions(db, caseId);
  const places = new Map<string, EntryKey>();
  for (const [origin, index] of [...named, ...cited, ...(await erasedBy(db, [...named, ...cited]))])
    places.set(`${origin} ${index}`, [origin, index]);
  return [...places.values()].sort((a, b) => (a[0] === b[0] ? a[1] - b[1] : a[0] < b[0] ? -1 : 1));
}

type IsOne = (event: { readonly type: string }) => boolean;

function isGoingOutWith(what: GoesOutWith): IsOne {
  const types = actsGoingOutWith(what);
  return ({ type }) => types.has(type);
}

// What other cases noted on a capture, and which they are, is theirs: each act says with what it goes.
const goesWith: Readonly<Record<GoesOutWith, IsOne>> = {
  case: isGoingOutWith("case"),
  capture: isGoingOutWith("capture"),
  source: isGoingOutWith("source"),
  subject: isGoingOutWith("subject"),
};

/** The entries whose payloads some of these have erased: their headers alone still tell of them. */
async function erasedBy(db: Database, places: readonly EntryKey[]): Promise<EntryKey[]> {
  const headers = await db.entries.bulkGet([...places]);
  const erasing = places.filter((_place, i) => headers[i]?.type === payloadErased.type);
  const payloads = await db.payloads.bulkGet(erasing);
  return payloads.flatMap((row): EntryKey[] => {
    const read = v.safeParse(payloadErased.payload, payloadOf(row));
    return read.success ? [[read.output.origin, read.output.index]] : [];
  });
}
