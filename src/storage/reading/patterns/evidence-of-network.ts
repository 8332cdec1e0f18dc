import type { Owned, Tagged } from "../../../domain/analysis/networks";
import { rowRecord } from "../../../domain/casework/own-data";
import { listingNode, ownersOf, ownersOfRow, partOf } from "../../../domain/casework/subjects";
import type { FactNow } from "../../../domain/evidence/captures";
import type { Recorded } from "../../../domain/ledger/log";
import { groupBy } from "../../../domain/ground/grouping";
import type { Database } from "../../base/database";
import { factsOfKind } from "../facts/facts-now";
import { ownRowOf } from "../own-data/rows";
import { type PatternEvidence, patternEvidence } from "./evidence-of-patterns";

/** What a network is made of, as it holds now. Each statement is named by where it stands: a fact of the log, or a row's node. */
export interface NetworkEvidence extends Pick<PatternEvidence, "reviews" | "subjects" | "cases"> {
  readonly owned: readonly Owned[];
  readonly tagged: readonly Tagged[];
  /** By subject the cases that captured something of it. */
  readonly casesOf: ReadonlyMap<string, readonly string[]>;
}

type Row = Recorded<FactNow>;

const idOf = ({ origin, index, n }: Row): string => `${origin} ${index} ${n}`;

/** Reviews counted once, what subjects may share that one owner has, and tags. */
export async function networkEvidence(db: Database): Promise<NetworkEvidence> {
  const { reviews, subjects, cases, nodes, every } = await patternEvidence(db);
  const [profiles, tags] = await Promise.all([factsOfKind(db, "profile"), factsOfKind(db, "tag")]);
  const nodeOf = (listing: string): string => nodes.get(listingNode(listing)) ?? listingNode(listing);
  const stated = [...groupBy(profiles, ({ subject }) => subject)].flatMap(([listing, rows]) =>
    ownersOf(lastSaid(rows)).map((one): Owned => ({ ...one, subject: nodeOf(listing) })),
  );
  return {
    reviews,
    subjects,
    cases,
    owned: [...stated, ...(await ownedInRows(db, nodes))],
    tagged: taggedIn(tags, nodeOf),
    casesOf: new Map(every.map(({ node, caseIds }) => [node, caseIds])),
  };
}

/** Of each property what the last capture says of it. */
function lastSaid(rows: readonly Row[]): { id: string; property: string; value: string }[] {
  const byProperty = groupBy(
    rows.flatMap((row) => (row.fact.kind === "profile" ? [{ row, ...row.fact }] : [])),
    ({ property }) => property,
  );
  return [...byProperty].flatMap(([property, those]) => {
    const last = those.at(-1)?.row.captureId;
    return those
      .filter(({ row }) => row.captureId === last)
      .map(({ row, value }) => ({ id: idOf(row), property, value }));
  });
}

/** Rows of own data say something of the subjects that they are joined with. */
async function ownedInRows(db: Database, nodes: ReadonlyMap<string, string>): Promise<Owned[]> {
  const parts = [...nodes].filter(([part]) => partOf(part)?.kind === "row");
  const found = await Promise.all(
    parts.map(async ([part, subject]) => {
      const own = await ownRowOf(db, part);
      return own ? ownersOfRow(rowRecord(own.row, own.dataset.columns), part).map((one) => ({ ...one, subject })) : [];
    }),
  );
  return found.flat();
}

/** A tag that was captured again is the same one: what was read last holds. */
function taggedIn(tags: readonly Row[], nodeOf: (listing: string) => string): Tagged[] {
  const last = new Map<string, Tagged>();
  for (const row of tags) {
    if (row.fact.kind !== "tag") continue;
    const { label, by } = row.fact;
    const subject = nodeOf(row.subject);
    const one = { id: idOf(row), source: row.host, subject, tag: label, ...(by !== undefined && { by }) };
    last.set(JSON.stringify([subject, row.host, label, by ?? ""]), one);
  }
  return [...last.values()];
}
