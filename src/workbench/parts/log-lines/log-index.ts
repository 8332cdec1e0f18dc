import { type LogKey, type LogRun, keyInRun, linesOfRun } from "../../../storage/reading";

/** The lines of the log by their number, the latest first, without holding one of them. */
export interface LogIndex {
  readonly total: number;
  keyAt(line: number): LogKey | undefined;
}

export function logIndex(runs: readonly LogRun[]): LogIndex {
  const ends: number[] = [];
  let total = 0;
  for (const run of runs) ends.push((total += linesOfRun(run)));
  return {
    total,
    keyAt(line) {
      const at = firstAbove(ends, line);
      const run = line < 0 ? undefined : runs[at];
      return run && keyInRun(run, line - ((ends[at] ?? 0) - linesOfRun(run)));
    },
  };
}

/** The first place whose number is greater; the numbers ascend. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
