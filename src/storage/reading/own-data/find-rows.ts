import { type OwnRow, rowText } from "../../../domain/casework/own-data";
import { fold } from "../../../domain/ground/text";
import type { Database } from "../../base/database";
import { eachOwnRow } from "./rows";

/** Rows of a dataset in which all of these words stand, in the order of its file; no more than `most` of them. */
export async function findOwnRows(
  db: Database,
  datasetId: string,
  { words, most, signal }: { readonly words: string; readonly most: number; readonly signal?: AbortSignal },
): Promise<{ readonly rows: readonly OwnRow[]; readonly isMore: boolean }> {
  const wanted = fold(words)
    .split(/\s+/u)
    .filter((word) => word !== "");
  const found: OwnRow[] = [];
  for await (const rows of eachOwnRow(db, datasetId)) {
    signal?.throwIfAborted();
    for (const row of rows) {
      const text = fold(rowText(row));
      if (!wanted.every((word) => text.includes(word))) continue;
      if (found.length === most) return { rows: found, isMore: true };
      found.push(row);
    }
  }
  return { rows: found, isMore: false };
}
