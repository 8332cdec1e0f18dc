import type { Database } from "../../base/database";
import { indexOwnRows } from "./index-own-rows";
import { mergeStep } from "./merge-segments";
import { mergeWhenMany } from "./merge-when-many";
import { readNextPage } from "./read-page";
import { remakeStep } from "./remake-index";

/**
 * Brings the index up to date: makes it anew where it is of another version or was begun, takes in rows of own data and the pages
 * that wait, and merges its segments. All of it goes in short steps, so that appends come in between; what is cut off goes on with
 * the next call.
 */
export async function keepIndex(db: Database): Promise<void> {
  while (await remakeStep(db)) await mergeWhenMany(db);
  while (await indexOwnRows(db)) await mergeWhenMany(db);
  while (await readNextPage(db)) await mergeWhenMany(db);
  while (await mergeStep(db));
}
