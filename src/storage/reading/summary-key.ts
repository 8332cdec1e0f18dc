import type { Database, SummaryKeyRow } from "../base/database";
import { ownOrigin } from "./own-log";

/** The key that this installation signs summaries with, where its log says so; nothing before its first export. */
export async function announcedKey(db: Database): Promise<SummaryKeyRow | undefined> {
  const held = await db.meta.get("summary-key");
  return held?.key === "summary-key" && held.origin === (await ownOrigin(db)) ? held : undefined;
}
