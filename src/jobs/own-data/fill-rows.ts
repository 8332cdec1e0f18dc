import type { BadRow, CheckedSlice, RowPlan } from "../../domain/casework/own-data";
import type { TableFailure } from "../../domain/casework/table-files";
import { type Result, fail, ok } from "../../domain/ground/result";
import { FillGone, beginFill, endFill, fillSlice } from "../../storage/writing";
import type { JobPorts } from "../ports";

interface Filling {
  readonly importId: string;
  readonly sha256: string;
  readonly file: Blob;
  readonly plan: RowPlan;
  readonly signal: AbortSignal;
  /** Told what each slice came to: its bad rows, those with a key twice among them. */
  readonly onSlice: (slice: CheckedSlice, bad: readonly BadRow[]) => void;
}

interface Filled {
  readonly rows: number;
  readonly refused: number;
}

/** Why rows could not be made from a file. `rows-gone`: the tables were made anew meanwhile, or another page is at it. */
export type FillFailure = TableFailure | { readonly code: "rows-gone" };

/**
 * Makes the rows of an import from its file, slice by slice; a making that was cut off goes on where it was.
 * @throws what the signal was aborted with.
 */
export async function fillRows(
  { importId, sha256, file, plan, signal, onSlice }: Filling,
  { db, now, openTable }: Pick<JobPorts, "db" | "now" | "openTable">,
): Promise<Result<Filled, FillFailure>> {
  const begun = await beginFill(db, importId, sha256, now());
  if (begun.isWhole) return ok(begun);
  const reader = openTable(file, { ...plan, from: begun.taken }, signal);
  let from = begun.taken;
  try {
    for (;;) {
      const next = await reader.next();
      signal.throwIfAborted();
      if (!next.ok) return next;
      const slice = next.value;
      if (!slice) break;
      const { good, bad, taken } = slice;
      const twice = await fillSlice(db, importId, { rows: good, refused: bad.length, from, taken });
      from += taken;
      onSlice(slice, [...bad, ...twice.map(({ row, other }): BadRow => ({ ...row, reason: "key-twice", other }))]);
    }
    return ok(await endFill(db, importId));
  } catch (error) {
    if (error instanceof FillGone) return fail({ code: "rows-gone" });
    throw error;
  } finally {
    reader.close();
  }
}
