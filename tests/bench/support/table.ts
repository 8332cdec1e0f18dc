/** The middle of several measurements; machines are noisy, and the mean believes outliers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export interface Row {
  readonly what: string;
  /** Measurements of ours and of the floor, taken in turn in the same run; the unit is the table's. */
  readonly ours: readonly number[];
  readonly floor: readonly number[];
  readonly note?: string;
}

/** Print measurements beside their floors: medians, spread, and the ratio of the medians. */
export function printTable(title: string, unit: string, floorName: string, rows: readonly Row[]): void {
  const head = ["", `ours (${unit})`, `${floorName} (${unit})`, "ratio", "ours min–max", ""];
  const body = rows.map(({ what, ours, floor, note = "" }) => [
    what,
    round(median(ours)),
    round(median(floor)),
    ratio(median(ours), median(floor)),
    `${round(Math.min(...ours))}–${round(Math.max(...ours))}`,
    note,
  ]);
  const widths = head.map((cell, i) => Math.max(cell.length, ...body.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd();
  console.log(["", title, line(head), ...body.map(line), ""].join("\n"));
}

const round = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(1));
const ratio = (ours: number, floor: number): string => (floor > 0 ? `${(ours / floor).toFixed(2)}×` : "–");
