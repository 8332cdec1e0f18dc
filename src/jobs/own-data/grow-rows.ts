import { type CellTreeHead, type Column, saltKeyOf } from "../../domain/casework/own-data";
import { type Result, fail, ok } from "../../domain/ground/result";
import { FillGone, growTree } from "../../storage/writing";
import type { JobPorts } from "../ports";
import type { FillFailure } from "./fill-rows";

interface Growing {
  readonly importId: string;
  readonly file: Blob;
  readonly columns: readonly Column[];
  readonly signal: AbortSignal;
  /** Told how many rows the tree has grown by. */
  readonly onRows: (rows: number) => void;
}

/**
 * Grows the tree over the cells of an import whose rows are all there; its salts follow from the file, so that it can be grown again.
 * @throws what the signal was aborted with.
 */
export async function growRows(
  { file, ...growing }: Growing,
  { db }: Pick<JobPorts, "db">,
): Promise<Result<CellTreeHead, FillFailure>> {
  try {
    return ok(await growTree(db, { ...growing, saltKey: await saltKeyOf(file) }));
  } catch (error) {
    if (error instanceof FillGone) return fail({ code: "rows-gone" });
    throw error;
  }
}
