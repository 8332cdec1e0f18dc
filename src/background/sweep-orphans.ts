import type { sweepKeptFiles } from "../platform";
import { type Database, unfinishedBackup } from "../storage/reading";
import { discardBackup, sweepArtifacts, sweepFills } from "../storage/writing";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;

/**
 * Take away what was cut off and is not gone on with: what captures have left, an hour later (by then none of them is
 * under way); rows of tables that were read and not imported, a day later; a backup that was neither ended nor saved for a week, where no page is at it now.
 */
export async function sweepOrphans(db: Database, now: string, sweepFiles: typeof sweepKeptFiles): Promise<void> {
  const before = (ms: number) => new Date(Date.parse(now) - ms).toISOString();
  await sweepArtifacts(db, before(HOUR_MS));
  await sweepFills(db, before(DAY_MS));
  await sweepFiles(async () => {
    const backup = await unfinishedBackup(db);
    if (!backup || backup.contents.madeAt >= before(WEEK_MS)) return backup?.file;
    await discardBackup(db, backup.file);
    return undefined;
  });
}
