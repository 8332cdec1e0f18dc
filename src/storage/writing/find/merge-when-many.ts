import type { Database } from "../../base/database";
import { mergeStep } from "./merge-segments";

const MANY = 48;

/** Merges only once there are many segments: so each document is moved seldom while much is taken in. */
export async function mergeWhenMany(db: Database): Promise<void> {
  if ((await db.findSegments.count()) < MANY) return;
  while (await mergeStep(db));
}
