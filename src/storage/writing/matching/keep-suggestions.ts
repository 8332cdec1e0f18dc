import { isRebuilding } from "../../reading/rebuild-state";
import { recordsToMatch } from "../../reading/matching/records-to-match";
import type { Database } from "../../base/database";
import { datasetOf } from "../../base/matching-rows";
import { writing } from "../write";
import { type Comparison, comparisonOf } from "./comparison";
import { findInLarge, findOfListings, findOfRows } from "./find-partners";
import { keepFound } from "./keep-found";
import { areSuggestionsCurrent, matchAnew } from "./match-anew";

/**
 * Compares everything whose description changed with all the rest, and keeps which may be one. It goes in slices, between which
 * others come in; what is cut off goes on with the next call. `mostRows` of own data are held in memory at once.
 */
export async function keepSuggestions(db: Database, pause: () => Promise<void>, mostRows?: number): Promise<void> {
  await ensureCurrent(db);
  for (let waiting = await waitingOf(db); waiting.size > 0; waiting = await waitingOf(db)) {
    const comparison = await comparisonOf(await recordsToMatch(db, mostRows), pause);
    await compareAll(db, waiting, comparison, pause);
  }
}

async function ensureCurrent(db: Database): Promise<void> {
  if (await areSuggestionsCurrent(db)) return;
  await writing(db, async () => {
    if (!(await isRebuilding(db))) await matchAnew(db);
  });
}

/** What is to be compared, with its mark before the records were read; nothing while tables are made anew: all is compared after that. */
async function waitingOf(db: Database): Promise<ReadonlyMap<string, string>> {
  const rows = (await isRebuilding(db)) ? [] : await db.toMatch.toArray();
  return new Map(rows.map(({ node, mark }) => [node, mark]));
}

async function compareAll(
  db: Database,
  marks: ReadonlyMap<string, string>,
  comparison: Comparison,
  pause: () => Promise<void>,
): Promise<void> {
  const listings = [...marks.keys()].filter((node) => datasetOf(node) === undefined);
  for await (const found of findInLarge(db, listings, comparison)) {
    await keepFound(db, found, marks);
    await pause();
  }
  for (const found of findOfListings(listings, comparison)) {
    await keepFound(db, found, marks);
    await pause();
  }
  for (const node of marks.keys()) {
    const datasetId = datasetOf(node);
    if (datasetId === undefined) continue;
    for await (const found of findOfRows(db, datasetId, comparison)) {
      await keepFound(db, found, marks);
      await pause();
    }
    await keepFound(db, { done: [node], matches: [] }, marks);
  }
}
