import type { NoteRow } from "../../../domain/casework/annotation";
import type {
  ComparisonRow,
  Evidence,
  JudgementInput,
  JudgementRow,
  Limit,
  RatingInput,
  WeightingRow,
} from "../../../domain/casework/comparison";
import type { DecisionRow } from "../../../domain/casework/decision";
import { type CaptureRow, type FactNow, isCounted } from "../../../domain/evidence/captures";
import type { ListingRow } from "../../../domain/evidence/listings";
import type { SourceRow } from "../../../domain/evidence/sources";
import type { Recorded } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { linkedCaptures, notesOfCase } from "../evidence";
import { factsOfCaptures } from "../facts/facts-of-captures";
import { type Dataset, listDatasets } from "../own-data/datasets";
import { everyDecision } from "../subjects/decisions";
import { chosenName, sourcesName } from "../subjects/named";
import { type CaseGroup, caseGroups } from "./case-groups";
import { type JudgedFacts, judgedFacts } from "./judged-facts";
import { listingInputs } from "./listing-inputs";
import { markCopies } from "./mark-copies";
import { markInherited } from "./mark-inherited";
import { rowInputs } from "./row-inputs";

/** One subject of a case, as an alternative: what is known of it, and what of that can be measured. */
export interface Alternative {
  readonly node: string;
  readonly parts: readonly string[];
  readonly name: string;
  /** Its listings of which the case has facts, with these. */
  readonly listings: readonly {
    readonly listing: ListingRow | undefined;
    readonly key: string;
    readonly facts: readonly Recorded<FactNow>[];
    /** Those that an official set aside, which count for nothing. */
    readonly setAside: readonly Recorded<FactNow>[];
  }[];
  readonly evidence: Evidence;
  /** When it was captured last for this case (ISO 8601). */
  readonly lastCapturedAt: string;
}

/** A case as a comparison: its alternatives with their evidence, how they were framed and weighed, what was decided. */
export interface CaseComparison {
  readonly alternatives: readonly Alternative[];
  /** The latest first. */
  readonly captures: readonly CaptureRow[];
  /** Not withdrawn, the oldest first. */
  readonly notes: readonly NoteRow[];
  readonly sources: ReadonlyMap<string, Partial<SourceRow>>;
  /** Those that count. */
  readonly datasets: readonly Dataset[];
  readonly framed: ComparisonRow | undefined;
  /** Limits that the case's plan sets beside those of the frame, the first first. */
  readonly planLimits: readonly Limit[];
  /** The first first. */
  readonly weightings: readonly Recorded<WeightingRow>[];
  /** The first first. */
  readonly decisions: readonly Recorded<DecisionRow>[];
}

/** Evidence is what the case has: captures that are linked to it, and the agency's own rows. */
export async function caseComparison(db: Database, caseId: string): Promise<CaseComparison> {
  const framed = await db.comparisons.get(caseId);
  return {
    ...(await caseAlternatives(db, caseId)),
    notes: await notesOfCase(db, caseId),
    datasets: (await listDatasets(db)).filter(({ withdrawn }) => !withdrawn),
    framed: isWhole(framed) ? framed : undefined,
    planLimits: (await db.caseLimits.where("caseId").equals(caseId).sortBy("setAt")).map(({ limit }) => limit),
    weightings: await db.weightings.where("caseId").equals(caseId).sortBy("at"),
    decisions: await db.decisions.where("caseId").equals(caseId).sortBy("at"),
  };
}

/** The subjects of a case with what the case has on them. */
export async function caseAlternatives(
  db: Database,
  caseId: string,
): Promise<Pick<CaseComparison, "alternatives" | "captures" | "sources">> {
  const captures = await linkedCaptures(db, caseId);
  const { facts, setAside } = await factsOfCaptures(
    db,
    captures.map(({ captureId }) => captureId),
  );
  const hosts = [...new Set(captures.map(({ host }) => host))];
  const rows = await db.sources.bulkGet(hosts);
  const sources = new Map(hosts.map((host, n) => [host, rows[n] ?? { host }]));
  const judged = await db.judgements.where("caseId").equals(caseId).toArray();
  const credible = await judgedFacts(db);
  const names = new Map((await db.subjectNames.toArray()).map((row) => [row.node ?? "", row]));
  const known = { captures: new Map(captures.map((row) => [row.captureId, row])), sources, judged, credible, names };
  const groups = caseGroups([...facts, ...setAside], await everyDecision(db));
  return {
    alternatives: await Promise.all(groups.map((group) => alternativeOf(db, group, known))),
    captures,
    sources,
  };
}

const isWhole = (row: Partial<ComparisonRow> | undefined): row is ComparisonRow => row?.frame !== undefined;

interface Known {
  readonly captures: ReadonlyMap<string, CaptureRow>;
  readonly sources: ReadonlyMap<string, Partial<SourceRow>>;
  readonly judged: readonly JudgementRow[];
  readonly credible: JudgedFacts;
  readonly names: Parameters<typeof chosenName>[1];
}

async function alternativeOf(db: Database, group: CaseGroup, known: Known): Promise<Alternative> {
  const { node, parts, facts } = group;
  const keys = [...facts.keys()];
  const described = await db.listings.bulkGet(keys);
  const listings = keys.map((key, n) => {
    const all = facts.get(key) ?? [];
    return {
      key,
      listing: described[n],
      facts: all.filter(isCounted),
      setAside: all.filter((one) => !isCounted(one)),
    };
  });
  const outside = listings.map(({ facts: rows }) => {
    const reliability = known.sources.get(rows[0]?.host ?? "")?.reliability ?? null;
    return listingInputs(rows, known.captures, reliability, known.credible);
  });
  const own = await rowInputs(db, parts);
  const within = new Set(parts);
  const all = listings.flatMap((one) => [...one.facts, ...one.setAside]);
  return {
    node,
    parts,
    name: chosenName(parts, known.names) || sourcesName(described.filter((row) => row !== undefined)),
    listings,
    evidence: {
      ratings: await ratingsOf(db, outside, listings),
      facts: outside.flatMap((one) => one.facts),
      own: own.own,
      places: [...outside.flatMap(({ places }) => places), ...own.places],
      judgements: known.judged.filter((one) => within.has(one.node)).flatMap(judgementOf),
    },
    lastCapturedAt: all.map(({ captureId }) => known.captures.get(captureId)?.capturedAt ?? "").reduce(later, ""),
  };
}

/** With copies, ratings of others and those that are not shown any more marked as such. */
async function ratingsOf(
  db: Database,
  outside: readonly Pick<Alternative["evidence"], "ratings">[],
  listings: Alternative["listings"],
): Promise<readonly RatingInput[]> {
  const ratings = markCopies(
    outside.flatMap((one) => one.ratings),
    listings,
  );
  return markInherited(db, ratings, new Set(listings.map(({ key }) => key)));
}

const later = (a: string, b: string): string => (a > b ? a : b);

const judgementOf = ({ criterionId, rank, reason, judgedAt, judgedBy }: JudgementRow): JudgementInput[] =>
  rank === null ? [] : [{ of: "judgement", cite: judgedBy, at: judgedAt, criterionId, rank, reason }];
