import { pageDocument } from "../../../domain/casework/find";
import type { Database } from "../../base/database";
import { artifactBlob } from "../../reading/artifacts";
import { indexDocuments } from "./index-documents";

/**
 * Reads the words of one page that waits for it into the index. The file is read first, and the page is taken in only if it
 * still waits then. Answers whether there was one.
 */
export async function readNextPage(db: Database): Promise<boolean> {
  const page = await db.findPages.toCollection().first();
  if (!page) return false;
  const text = (await (await artifactBlob(db, page.sha256))?.text()) ?? "";
  await db.transaction("rw", db.meta, db.findSegments, db.findBlocks, db.findPages, async () => {
    if (!(await db.findPages.get(page.ref))) return;
    await db.findPages.delete(page.ref);
    // Of a file that is lost nothing can be found.
    if (text !== "") await indexDocuments(db, [pageDocument(page, text)]);
  });
  return true;
}
