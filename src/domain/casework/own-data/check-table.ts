import { type RawRow, readTable } from "../table-files";
import { type BadRow, type GoodRow, type RowPlan, checkRow } from "./check-row";

/** How a whole file is checked. */
export interface TablePlan extends RowPlan {
  /** How many rows beneath the head are passed over: they were taken before. */
  readonly from: number;
}

/** Some rows of a file, checked; with how far it has been read (bytes of a text, rows of anything else). */
export interface CheckedSlice {
  readonly good: readonly GoodRow[];
  readonly bad: readonly BadRow[];
  /** How many rows of the file these came from, empty ones too. */
  readonly taken: number;
  readonly done: number;
  readonly total: number;
}

const MOST_ROWS = 2_000;

/** Every row of a file beneath its head, checked, some thousand at a time. @throws TableError */
export async function* checkTable(blob: Blob, plan: TablePlan): AsyncGenerator<CheckedSlice> {
  let [done, total] = [0, 0];
  const slices = readTable(blob, plan.form, (read, all) => {
    [done, total] = [read, all];
  });
  let left = plan.form.skip + plan.form.heads + plan.from;
  for await (const rows of slices) {
    const beneath = rows.slice(left);
    left = Math.max(0, left - rows.length);
    for (let at = 0; at < beneath.length; at += MOST_ROWS)
      yield { ...checked(beneath.slice(at, at + MOST_ROWS), plan), done, total };
  }
}

function checked(rows: readonly RawRow[], plan: RowPlan): Pick<CheckedSlice, "good" | "bad" | "taken"> {
  const good: GoodRow[] = [];
  const bad: BadRow[] = [];
  for (const raw of rows) {
    const row = checkRow(raw, plan);
    if (!row) continue;
    if ("reason" in row) bad.push(row);
    else good.push(row);
  }
  return { good, bad, taken: rows.length };
}
