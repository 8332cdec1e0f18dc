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
  const segment = { id, base, end, documents: documents.length, words, changes: 0, ...rows };
  await Promise.all([
    db.meta.put({ ...index, nextDocument: end, nextSegment: id + 1 }),
    writeBlocks(db, id, entries).then((bytes) => db.findSegments.put({ ...segment, bytes })),
    writeColumns(db, id, columns),
  ]);
}
