import type { Database } from "../../base/database";
import { mergeStep } from "./merge-segments";
import { readNextPage } from "./read-page";
import { remakeStep } from "./remake-index";

/**
 * Brings the index up to date: makes it anew where it is of another version or was begun, merges its segments, and reads the pages
 * that wait. All of it goes in short steps, so that appends come in between; what is cut off goes on with the next call.
 */
export async function keepIndex(db: Database): Promise<void> {
  while (await remakeStep(db)) await mergeStep(db);
  while (await readNextPage(db)) await mergeStep(db);
  while (await mergeStep(db));
}
