import { type PageWords, pageRef, pagesOfCapture } from "../../../domain/casework/find";
import type { Database } from "../../base/database";

/** Notes that the words of captures' pages are still to be read, in the transaction that is open. */
export async function awaitPages(db: Database, captures: readonly object[]): Promise<void> {
  await db.findPages.bulkPut(pagesOf(captures).map((page) => ({ ...page, ref: pageRef(page) })));
}

export const pagesOf = (captures: readonly (object | undefined)[]): PageWords[] =>
  captures.flatMap((row) => pagesOfCapture(row));
