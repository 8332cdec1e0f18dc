import type { NoteRow } from "../../domain/casework/annotation";
import type { CaptureRow, FactRow } from "../../domain/evidence/captures";
import { groupBy } from "../../domain/ground/grouping";
import { type Recorded, type Stamp, compareStamps } from "../../domain/ledger/log";
import type { SourceRow } from "../../domain/evidence/sources";
import type { ListingRow } from "../../domain/evidence/listings";
import type { Database } from "../base/database";
import { isMade } from "./captures";
import { factsOfCaptures } from "./facts-of-captures";
import { earliestFirst, latestFirst } from "./order";

export interface SubjectEvidence {
  readonly listingKey: string;
  /** Undefined where only facts and no description of the subject are here. */
  readonly subject: ListingRow | undefined;
  readonly facts: readonly Recorded<FactRow>[];
}

/** Everything that is linked to a case. */
export interface CaseEvidence {
  /** The latest capture first. */
  readonly captures: readonly CaptureRow[];
  /** In the order their facts come in: those of the latest capture first, of each capture as the page had them. */
  readonly subjects: readonly SubjectEvidence[];
  /** Notes not withdrawn, the oldest first. */
  readonly notes: readonly NoteRow[];
  readonly sources: ReadonlyMap<string, Partial<SourceRow>>;
}

export async function caseEvidence(db: Database, caseId: string): Promise<CaseEvidence> {
  const captures = await linkedCaptures(db, caseId);
  const facts = await factsOfCaptures(
    db,
    captures.map(({ captureId }) => captureId),
  );
  const hosts = [...new Set(captures.map(({ host }) => host))];
  const sources = await db.sources.bulkGet(hosts);
  return {
    captures,
    subjects: await bySubject(db, facts.sort(latestCaptureFirst)),
    notes: await notesOfCase(db, caseId),
    sources: new Map(hosts.map((host, i) => [host, sources[i] ?? { host }])),
  };
}

const placeOf = ({ at, origin, index }: Recorded<FactRow>): Stamp => [at, origin, index];

const latestCaptureFirst = (a: Recorded<FactRow>, b: Recorded<FactRow>): number =>
  compareStamps(placeOf(b), placeOf(a)) || a.n - b.n;

export async function linkedCaptures(db: Database, caseId: string): Promise<CaptureRow[]> {
  const links = await db.links.where("caseId").equals(caseId).toArray();
  const rows = await db.captures.bulkGet(links.filter(({ linked }) => linked).map(({ captureId }) => captureId));
  return rows.filter(isMade).sort(latestFirst("capturedAt"));
}

async function bySubject(db: Database, facts: readonly Recorded<FactRow>[]): Promise<SubjectEvidence[]> {
  const groups = groupBy(facts, ({ subject }) => subject);
  const keys = [...groups.keys()];
  const rows = await db.listings.bulkGet(keys);
  return keys.map((listingKey, i) => ({ listingKey, subject: rows[i], facts: groups.get(listingKey) ?? [] }));
}

/** A case's notes as they read now, the oldest first; withdrawn ones are left out. */
export async function notesOfCase(db: Database, caseId: string): Promise<NoteRow[]> {
  const rows = await db.notes.where("caseId").equals(caseId).toArray();
  const whole = rows.filter((row): row is typeof row & NoteRow => row.addedAt !== undefined && row.withdrawn === false);
  return whole.sort(earliestFirst("addedAt"));
}
