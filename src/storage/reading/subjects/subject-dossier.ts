import type { NoteRow } from "../../../domain/casework/annotation";
import { type CaseRow, isOpened } from "../../../domain/casework/cases";
import { type JoinRow, listingNode, partOf, partsAround } from "../../../domain/casework/subjects";
import { type CaptureRow, type FactNow, isCounted } from "../../../domain/evidence/captures";
import type { ListingRow } from "../../../domain/evidence/listings";
import type { SourceRow } from "../../../domain/evidence/sources";
import type { Recorded } from "../../../domain/ledger/log";
import { groupBy } from "../../../domain/ground/grouping";
import type { Database } from "../../base/database";
import { type CaptureWithCases, caseIdsOf, isMade } from "../captures";
import { everyFactAbout } from "../facts/facts-now";
import { latestFirst, earliestFirst } from "../order";
import { ownRowOf } from "../own-data/rows";
import { ownOrigin } from "../own-log";
import { decidedIn, decisionRows } from "./decisions";
import { type NodeName, namesOfNodes } from "./names-of-nodes";
import { chosenName, sourcesName } from "./named";

/** A row of own data that was joined. */
export type JoinedRow = NonNullable<Awaited<ReturnType<typeof ownRowOf>>>;

/** Everything that is known of one subject, whichever of its parts was asked for. */
export interface SubjectDossier {
  /** Its parts that are here, in the order of their names. */
  readonly parts: readonly string[];
  readonly name: string;
  /** Its parts that an official gave a name. */
  readonly namedNodes: readonly string[];
  /** In the order of their keys. */
  readonly listings: readonly {
    readonly listingKey: string;
    readonly subject: ListingRow;
    readonly facts: readonly Recorded<FactNow>[];
    /** Those that an official set aside. */
    readonly setAside: readonly Recorded<FactNow>[];
  }[];
  /** The rows of own data among its parts, as far as their datasets are here. */
  readonly rows: readonly JoinedRow[];
  /** The latest first. */
  readonly captures: readonly CaptureWithCases[];
  readonly cases: readonly CaseRow[];
  /** Notes on its captures, the oldest first. */
  readonly notes: readonly NoteRow[];
  readonly sources: ReadonlyMap<string, Partial<SourceRow>>;
  /** Decisions about its parts that hold: what is joined among them, and what was said not to be one with them. */
  readonly joined: readonly JoinRow[];
  readonly apart: readonly JoinRow[];
  /** What the parts in these decisions are called. */
  readonly names: ReadonlyMap<string, NodeName>;
  /** This installation's own log, by which others' decisions are told apart. */
  readonly here: string | undefined;
}

/** Undefined where no listing of the subject is here. */
export async function subjectDossier(db: Database, node: string): Promise<SubjectDossier | undefined> {
  const around = [...(await partsAround(node, decidedIn(db)))].sort();
  const listings = await evidenceOf(db, around);
  if (listings.length === 0) return undefined;
  const described = new Set(listings.map(({ listingKey }) => listingNode(listingKey)));
  const parts = around.filter((one) => described.has(one) || partOf(one)?.kind === "row");
  const captures = await capturesOf(db, listings);
  return {
    parts,
    listings,
    captures,
    rows: (await Promise.all(parts.map((part) => ownRowOf(db, part)))).filter((row) => row !== undefined),
    ...(await nameOf(db, parts, listings)),
    ...(await decisionsOf(db, parts)),
    cases: await casesOf(db, captures),
    notes: await notesOn(db, captures),
    sources: await sourcesOf(db, listings),
    here: await ownOrigin(db),
  };
}

type Described = SubjectDossier["listings"];

async function evidenceOf(db: Database, nodes: readonly string[]): Promise<Described> {
  const keys = nodes.flatMap((node) => {
    const part = partOf(node);
    return part?.kind === "listing" ? [part.listingKey] : [];
  });
  const [rows, facts] = await Promise.all([db.listings.bulkGet(keys), everyFactAbout(db, keys)]);
  const about = groupBy(facts, ({ subject }) => subject);
  return rows.flatMap((subject) =>
    subject ? [{ listingKey: subject.listingKey, subject, ...apart(about.get(subject.listingKey) ?? []) }] : [],
  );
}

/** The facts that count, and those that were set aside. */
const apart = (facts: readonly Recorded<FactNow>[]) => ({
  facts: facts.filter(isCounted),
  setAside: facts.filter((one) => !isCounted(one)),
});

/** Captures that described one of the listings, or took a fact about it. */
async function capturesOf(db: Database, listings: Described): Promise<readonly CaptureWithCases[]> {
  const keys = listings.map(({ listingKey }) => listingKey);
  const events = await db.events.where("subjects").anyOf(keys).distinct().toArray();
  const ids = new Set([
    ...events.flatMap(({ type, captureId }) => (type === "capture.made" && captureId !== undefined ? [captureId] : [])),
    ...listings.flatMap(({ facts, setAside }) => [...facts, ...setAside].map(({ captureId }) => captureId)),
  ]);
  const rows = (await db.captures.bulkGet([...ids])).filter(isMade).sort(latestFirst("capturedAt"));
  return Promise.all(rows.map(async (row) => ({ ...row, caseIds: await caseIdsOf(db, row.captureId) })));
}

async function nameOf(db: Database, parts: readonly string[], listings: Described) {
  const rows = (await db.subjectNames.bulkGet([...parts])).filter((row) => row !== undefined);
  const names = new Map(rows.map((row) => [row.node ?? "", row]));
  const namedNodes = rows.flatMap(({ node, name }) => (node !== undefined && name ? [node] : []));
  return { name: chosenName(parts, names) || sourcesName(listings.map(({ subject }) => subject)), namedNodes };
}

async function decisionsOf(db: Database, parts: readonly string[]) {
  const rows = await decisionRows(db, parts);
  const within = new Set(parts);
  return {
    joined: rows.filter(({ a, b, isJoined }) => isJoined === true && within.has(a) && within.has(b)),
    apart: rows.filter(({ isJoined }) => isJoined === false),
    names: await namesOfNodes(db, [...parts, ...rows.flatMap(({ a, b }) => [a, b])]),
  };
}

async function casesOf(db: Database, captures: readonly CaptureWithCases[]): Promise<readonly CaseRow[]> {
  const ids = [...new Set(captures.flatMap(({ caseIds }) => caseIds))].sort();
  return (await db.cases.bulkGet(ids)).flatMap((row) => (row && isOpened(row) ? [row] : []));
}

async function notesOn(db: Database, captures: readonly CaptureRow[]): Promise<readonly NoteRow[]> {
  const rows = await db.notes
    .where("captureId")
    .anyOf(captures.map(({ captureId }) => captureId))
    .toArray();
  const whole = rows.filter((row): row is typeof row & NoteRow => row.addedAt !== undefined && row.withdrawn === false);
  return whole.sort(earliestFirst("addedAt"));
}

async function sourcesOf(db: Database, listings: Described): Promise<SubjectDossier["sources"]> {
  const hosts = [...new Set(listings.map(({ subject }) => subject.host))];
  const rows = await db.sources.bulkGet(hosts);
  return new Map(hosts.map((host, n) => [host, rows[n] ?? { host }]));
}
