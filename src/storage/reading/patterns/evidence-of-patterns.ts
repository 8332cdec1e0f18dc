import type { StatedTwice } from "../../../domain/analysis/reviews";
import { type CaseRow } from "../../../domain/casework/cases";
import { type SaidReview, byPlace, factId, saidRating, saidReview } from "../../../domain/casework/findings";
import { listingNode } from "../../../domain/casework/subjects";
import { reviewKey } from "../../../domain/casework/trust";
import { groupBy } from "../../../domain/ground/grouping";
import { type FactContent, type FactNow, identityOf } from "../../../domain/evidence/captures";
import { scaleOf } from "../../../domain/evidence/reading";
import { type Recorded, madeAt } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { listCases } from "../cases";
import { factsOfKind } from "../facts/facts-now";
import { type SubjectRow, everySubject } from "../subjects/every-subject";
import { statedTwice } from "./told-twice";

/** A review as it was captured last and holds now, counted once; its id says where it stands in the log. */
export interface PatternReview extends SaidReview {
  /** All cases to which a capture of it is linked. */
  readonly caseIds: readonly string[];
}

/** The ends of a rating's scale. */
export interface SourceScale {
  readonly source: string;
  readonly worst: number;
  readonly best: number;
}

/** What patterns are looked for in. */
export interface PatternEvidence {
  readonly reviews: readonly PatternReview[];
  /** Overall ratings at each capture: 0 … 1. */
  readonly captured: readonly {
    /** Where it stands in the log. */
    readonly id: string;
    readonly source: string;
    readonly subject: string;
    readonly at: string;
    readonly value: number;
    readonly caseIds: readonly string[];
  }[];
  /** Numbers that a page showed in one way and stated in its markup in another, when it was captured last. */
  readonly stated: readonly (StatedTwice & { readonly caseIds: readonly string[] })[];
  /** What each subject is called, by its node. */
  readonly subjects: ReadonlyMap<string, string>;
  /** The subject of each part. */
  readonly nodes: ReadonlyMap<string, string>;
  readonly every: readonly SubjectRow[];
  readonly cases: readonly CaseRow[];
  /** By source each scale that its ratings are on. */
  readonly scales: readonly SourceScale[];
  /** Reviews that stand at a further source of the same subject in the same words: counted once. */
  readonly copies: number;
}

type Row = Recorded<FactNow>;

/** All reviews and overall ratings that count, as they hold now. */
export async function patternEvidence(db: Database): Promise<PatternEvidence> {
  const [subjects, reviews, overall, links, cases] = await Promise.all([
    everySubject(db),
    factsOfKind(db, "review"),
    factsOfKind(db, "aggregate-rating"),
    db.links.toArray(),
    listCases(db),
  ]);
  const nodes = new Map(subjects.flatMap(({ node, parts }) => parts.map((part) => [part, node] as const)));
  const nodeOf = (listing: string): string => nodes.get(listingNode(listing)) ?? listingNode(listing);
  const linked = groupBy(
    links.filter((link) => link.linked),
    ({ captureId }) => captureId,
  );
  const casesOf = (rows: readonly Row[]): string[] => [
    ...new Set(rows.flatMap(({ captureId }) => (linked.get(captureId) ?? []).map(({ caseId }) => caseId))),
  ];
  const scales = new Map<string, SourceScale>();
  const once = [...groupBy(reviews, (row) => `${row.subject}\n${identityOf(row.fact)}`).values()];
  const all = once.flatMap((rows) => {
    const last = rows.at(-1);
    return last?.fact.kind === "review" ? reviewOf(last, last.fact, nodeOf(last.subject), casesOf(rows), scales) : [];
  });
  const counted = withoutCopies(all.sort(byPlace));
  const stated = await statedTwice(db, overall, nodeOf);
  const rowAt = new Map(overall.map((row): [string, Row] => [`${row.origin} ${row.index} ${row.n}`, row]));
  return {
    reviews: counted,
    captured: overall.flatMap((row) => capturedOf(row, nodeOf(row.subject), casesOf([row]))).sort(byPlace),
    stated: stated.map((one) => {
      const row = rowAt.get(one.id);
      return { ...one, caseIds: row ? casesOf([row]) : [] };
    }),
    nodes,
    every: subjects,
    subjects: new Map(subjects.map(({ node, name }) => [node, name])),
    cases,
    scales: [...scales.values()],
    copies: all.length - counted.length,
  };
}

function reviewOf(
  { origin, index, n, host }: Row,
  review: Extract<FactContent, { kind: "review" }>,
  subject: string,
  caseIds: readonly string[],
  scales: Map<string, SourceScale>,
): PatternReview[] {
  const scale = review.rating && scaleOf(review.rating);
  if (scale) {
    const { worst, best } = scale;
    scales.set(`${host} ${worst} ${best}`, { source: host, worst, best });
  }
  return [{ ...saidReview(review, { id: factId({ origin, index, n }), source: host, subject }), caseIds }];
}

/** What stands at two sources of one subject by the same author on the same day in the same words is one review. */
function withoutCopies(reviews: readonly PatternReview[]): PatternReview[] {
  const seen = new Map<string, string>();
  return reviews.filter(({ subject, source, author, date, text }) => {
    const key = reviewKey({ author, date, text });
    if (key === undefined) return true;
    const first = seen.get(`${subject}\n${key}`);
    if (first === undefined) seen.set(`${subject}\n${key}`, source);
    return first === undefined || first === source;
  });
}

function capturedOf(row: Row, subject: string, caseIds: readonly string[]): PatternEvidence["captured"][number][] {
  const said = saidRating(row.fact, { id: factId(row), source: row.host, subject }, madeAt(row));
  return said ? [{ ...said, caseIds }] : [];
}
