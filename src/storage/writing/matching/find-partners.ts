import { type Match, type MatchRecord, runToEnd } from "../../../domain/casework/linkage";
import { makeLinkage, maySuggest, weighPair } from "../../../domain/casework/subjects";
import type { Database } from "../../base/database";
import { datasetById } from "../../reading/own-data/datasets";
import { recordsOfDataset } from "../../reading/matching/records-to-match";
import type { Comparison } from "./comparison";

/** What was found of some parts, and which of them are done with. */
export interface Found {
  readonly done: readonly string[];
  readonly matches: readonly Match[];
}

/** Listings that are compared between two writings, and rows that are. */
const LISTINGS = 50;
const ROWS = 500;

/** What may be one with listings, among all that is held in memory. */
export function* findOfListings(listings: readonly string[], { records, linkage }: Comparison): Generator<Found> {
  for (let n = 0; n < listings.length; n += LISTINGS) {
    const done = listings.slice(n, n + LISTINGS);
    const known = done.flatMap((node) => records.get(node) ?? []);
    yield { done, matches: known.flatMap((record) => linkage.suggest(record)).filter(maySuggest) };
  }
}

/** What may be one with rows of a dataset, some at a time. */
export async function* findOfRows(db: Database, datasetId: string, { linkage }: Comparison): AsyncGenerator<Found> {
  const dataset = await datasetById(db, datasetId);
  if (!dataset || dataset.withdrawn || !dataset.isFilled) return;
  for await (const rows of inSlices(recordsOfDataset(db, dataset)))
    yield { done: [], matches: rows.flatMap((row) => linkage.suggest(row)).filter(maySuggest) };
}

/** What may be one with listings among the rows of datasets that are too large to be held in memory: they are looked through. */
export async function* findInLarge(
  db: Database,
  listings: readonly string[],
  { records, large, frequencies }: Comparison,
): AsyncGenerator<Found> {
  const known = listings.flatMap((node) => records.get(node) ?? []);
  if (large.length === 0 || known.length === 0) return;
  const near = runToEnd(makeLinkage(known));
  const byNode = new Map(known.map((record) => [record.key, record]));
  for (const dataset of large)
    for await (const rows of inSlices(recordsOfDataset(db, dataset))) {
      const pairs = rows.flatMap((row) => near.suggest(row).flatMap(({ b }) => weighed(byNode.get(b), row)));
      yield { done: [], matches: pairs.filter(maySuggest) };
    }

  function weighed(listing: MatchRecord | undefined, row: MatchRecord): Match[] {
    return listing ? [weighPair(listing, row, frequencies())] : [];
  }
}

async function* inSlices(records: AsyncIterable<MatchRecord>): AsyncGenerator<readonly MatchRecord[]> {
  let slice: MatchRecord[] = [];
  for await (const record of records) {
    slice.push(record);
    if (slice.length < ROWS) continue;
    yield slice;
    slice = [];
  }
  yield slice;
}
