import type { Database, TimestampRow } from "../base/database";
import { isTimed } from "../reading/timestamps";
import { writing } from "./write";

/** Keep a token that was found good. Of two for the same checkpoint, the first that was kept counts. */
export async function keepTimestamp(db: Database, row: TimestampRow): Promise<void> {
  await writing(db, async () => {
    if (!(await isTimed(db, { ...row, note: "" }, row.authority))) await db.timestamps.add(row);
  });
}
