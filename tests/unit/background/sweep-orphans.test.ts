import { expect, it } from "vitest";
import { sweepOrphans } from "../../../src/background/sweep-orphans";
import { FIRST_MARK } from "../../../src/domain/files/backup";
import { type BackupRow, type Database, planBackup, unfinishedBackup } from "../../../src/storage/reading";
import { beginBackup } from "../../../src/storage/writing";
import { withDatabase } from "../support/memory-database";

const BEGUN = "2026-11-02T10:00:00.000Z";
const WEEK = 7 * 24 * 3_600_000;
const SHA = "ab".repeat(32);
const MADE = { file: "counterflow-2026-11-02.age", sha256: SHA, bytes: 12, entries: 0, artifacts: 0, imports: 0 };

async function begin(db: Database, how: Partial<BackupRow>): Promise<void> {
  const { contents, files } = await planBackup(db, BEGUN);
  const nothing = { pieces: 0, bytes: 0, sha256: "", mark: FIRST_MARK, head: new Uint8Array() };
  await beginBackup(db, { key: "backup", file: "a", contents, ...nothing, ...how }, files);
}

/** Which file is still wanted once the sweep at a start has been, so long after the backup was begun. */
const wantedAfter = (ms: number, how: Partial<BackupRow>): Promise<string | undefined> =>
  withDatabase(async (db) => {
    await begin(db, how);
    let wanted: string | undefined = "the files were not swept";
    await sweepOrphans(db, new Date(Date.parse(BEGUN) + ms).toISOString(), async (ask) => {
      wanted = await ask();
    });
    expect((await unfinishedBackup(db))?.file).toBe(wanted);
    return wanted;
  });

it.each([
  ["cut off", {}],
  ["whole and not saved", { made: { ...MADE, madeAt: BEGUN } }],
])("a backup that is %s goes after a week, with its file, and not before", async (_how, row) => {
  expect(await wantedAfter(WEEK, row)).toBe("a");
  expect(await wantedAfter(WEEK + 1, row)).toBeUndefined();
});

it("a backup stays while a page is at it, however old", () =>
  withDatabase(async (db) => {
    await begin(db, {});
    await sweepOrphans(db, "2027-11-02T10:00:00.000Z", () => Promise.resolve());
    expect(await unfinishedBackup(db)).toBeDefined();
  }));
