import { type FindDocument, makeSegment } from "../../../domain/casework/find";
import type { Database } from "../../base/database";
import type { FindSegmentRow } from "../../base/find-rows";
import { findIndex } from "../../reading/find/find-state";
import { writeBlocks, writeColumns } from "./write-segment";

/**
 * Puts documents into the index, in the transaction that is open, as a segment of their own; none of them may be in it already.
 * `rows` says where they are rows of an import.
 */
export async function indexDocuments(
  db: Database,
  documents: readonly FindDocument[],
  rows: Pick<FindSegmentRow, "of" | "upTo"> = {},
): Promise<void> {
  const index = await findIndex(db);
  if (!index || documents.length === 0) return;
  const { base, end, entries, columns, words } = makeSegment(documents, index.nextDocument);
  const id = index.nextSegment;
  await db.meta.put({ ...index, nextDocument: end, nextSegment: id + 1 });
  const bytes = await writeBlocks(db, id, entries);
  await writeColumns(db, id, columns);
  await db.findSegments.put({ id, base, end, documents: documents.length, words, bytes, changes: 0, ...rows });
}
