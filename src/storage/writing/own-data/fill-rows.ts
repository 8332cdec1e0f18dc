import Dexie from "dexie";
import type { GoodRow } from "../../../domain/casework/own-data";
import type { Database } from "../../base/database";
import type { OwnFillRow, OwnRowRow } from "../../base/filled-rows";
import { forgetImport } from "../find/import-segments";
import { rowsToBeMatched } from "../matching/rows-to-be-matched";
import { ofImport } from "../../reading/own-data/of-import";

/** Some rows of a file, as they were looked at. */
export interface FillSlice {
  readonly rows: readonly GoodRow[];
  readonly refused: number;
  /** How many rows of the file were looked at before these, and how many these came from. */
  readonly from: number;
  readonly taken: number;
}

/** A row whose key another one before it has, with the line of that one. */
export interface KeyTwice {
  readonly row: GoodRow;
  readonly other: number;
}

/** The import's rows are not being made any more: the tables were made anew meanwhile, or it was called off elsewhere. */
export class FillGone extends Error {}

/** Begins to make the rows of an import, or goes on: answers how far it is. `now` as `toISOString` writes it. */
export const beginFill = (db: Database, importId: string, sha256: string, now: string): Promise<OwnFillRow> =>
  db.transaction("rw", db.ownFills, async () => {
    const held = await db.ownFills.get(importId);
    if (held) return held;
    const begun = { importId, sha256, rows: 0, refused: 0, taken: 0, isWhole: false, begunAt: now };
    await db.ownFills.add(begun);
    return begun;
  });

/**
 * Adds some rows of an import, all of them or none; rows whose key is there already are left out, and answered.
 * @throws FillGone
 */
export const fillSlice = (db: Database, importId: string, slice: FillSlice): Promise<KeyTwice[]> =>
  db.transaction("rw", db.ownRows, db.ownFills, async () => {
    const held = await db.ownFills.get(importId);
    if (!held || held.isWhole || held.taken !== slice.from) throw new FillGone();
    const twice = await addRows(db, importId, held.rows, slice.rows);
    await db.ownFills.put({
      ...held,
      rows: held.rows + slice.rows.length - twice.length,
      refused: held.refused + slice.refused + twice.length,
      taken: held.taken + slice.taken,
    });
    return twice;
  });

async function addRows(db: Database, importId: string, from: number, rows: readonly GoodRow[]): Promise<KeyTwice[]> {
  const made = rows.map((row, i): OwnRowRow => ({ importId, n: from + i, ...row }));
  const failed = await failedOf(db, made);
  if (failed.size === 0) return [];
  const twice = await Promise.all(
    [...failed].map(async (i) => {
      const row = rows[i] as GoodRow;
      return { row, other: (await db.ownRows.get([importId, row.key]))?.line ?? row.line };
    }),
  );
  const kept = rows.filter((_row, i) => !failed.has(i)).map((row, i): OwnRowRow => ({ importId, n: from + i, ...row }));
  await db.ownRows.bulkPut(kept);
  return twice;
}

/** Which of these rows could not be added because their key is there. @throws whatever else went wrong */
async function failedOf(db: Database, rows: readonly OwnRowRow[]): Promise<Set<number>> {
  try {
    await db.ownRows.bulkAdd(rows);
    return new Set();
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    const failures = Object.entries(error.failuresByPos);
    const other = failures.find(([, { name }]) => name !== "ConstraintError");
    if (other) throw error;
    return new Set(failures.map(([position]) => Number(position)));
  }
}

/** All rows are there. @throws FillGone */
export const endFill = (db: Database, importId: string): Promise<OwnFillRow> =>
  db.transaction("rw", [db.ownFills, db.datasets, db.toMatch, db.suggestions], async () => {
    const held = await db.ownFills.get(importId);
    if (!held) throw new FillGone();
    const whole = { ...held, isWhole: true };
    await db.ownFills.put(whole);
    const counting = await db.datasets.filter((dataset) => dataset.importId === importId).primaryKeys();
    for (const datasetId of counting) await rowsToBeMatched(db, datasetId);
    return whole;
  });

const inIndex = (db: Database) => [db.ownRows, db.ownFills, db.meta, db.findSegments, db.findBlocks];

/** Takes all rows of an import away, with their words in the index, in the transaction that is open or one of its own. */
export const dropFill = (db: Database, importId: string): Promise<void> =>
  db.transaction("rw", inIndex(db), async () => {
    await forgetImport(db, importId);
    await ofImport(db, importId).delete();
    await db.ownFills.delete(importId);
  });

/** Takes the rows of an import away, unless an entry speaks of it. */
export const dropUnnamedFill = (db: Database, importId: string): Promise<void> =>
  db.transaction("rw", [...inIndex(db), db.datasetVersions], async () => {
    if ((await db.datasetVersions.where("importId").equals(importId).count()) === 0) await dropFill(db, importId);
  });

/** Takes away the rows of imports that no entry speaks of and that were begun before `before`, as `toISOString` writes it. */
export async function sweepFills(db: Database, before: string): Promise<void> {
  const old = await db.ownFills.filter(({ begunAt }) => begunAt < before).toArray();
  for (const { importId } of old) await dropUnnamedFill(db, importId);
}

/** Takes away the rows of a dataset's imports but for those of one, in the transaction that is open. */
export async function dropOlderRows(db: Database, datasetId: string, importId: string): Promise<void> {
  const versions = await db.datasetVersions.where("datasetId").equals(datasetId).toArray();
  const older = new Set(versions.map((version) => version.importId).filter((one) => one !== importId));
  for (const one of older) await dropFill(db, one);
}
