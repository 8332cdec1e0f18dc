import { isSmall } from "./period-table";

/** Ends of a scale, how many rated, and their mean as it is stated. */
export interface StatedMean {
  readonly worst: number;
  readonly best: number;
  readonly count: number;
  readonly mean: number;
  /** By how much the mean may differ from the one stated: half of its last digit. */
  readonly within: number;
}

/** Beyond so many steps from an end a sum can be made in so many ways that no single step follows. */
const FAR = 60;
/** Scales with more steps are not of few. */
const MOST_STEPS = 11;

/**
 * Whether a mean and a count alone tell that some step of the scale was given by few: that a number of ratings from 1 to one less
 * than the threshold is the only possible one. Six ratings with a mean of 4.8 are five fives and a four.
 * The scale's steps are whole numbers.
 */
export function meanTells(stated: StatedMean, threshold: number): boolean {
  const { worst, best, count, mean, within } = stated;
  const steps = Math.abs(best - worst);
  if (!Number.isInteger(steps) || steps === 0 || steps >= MOST_STEPS) return false;
  const low = Math.min(worst, best);
  const ends = [
    [Math.ceil((mean - within - low) * count - 1e-9), Math.floor((mean + within - low) * count + 1e-9)],
    [Math.ceil((low + steps - mean - within) * count - 1e-9), Math.floor((low + steps - mean + within) * count + 1e-9)],
  ] as const;
  return ends.some(
    ([from, to]) => from <= FAR && endTells(Math.max(from, 0), Math.min(to, FAR), steps, count, threshold),
  );
}

/** The same, seen from one end of the scale: of all sums of distances from it that may be, which numbers of each step there are. */
function endTells(from: number, to: number, steps: number, count: number, threshold: number): boolean {
  for (let step = 0; step <= steps; step++) {
    const others = [...Array(steps).keys()].map((n) => n + 1).filter((one) => one !== step);
    const reach = sumsOf(others, to);
    const numbers = possible(step, reach, { from, to, count });
    if (numbers.length > 0 && numbers.every((number) => isSmall(number, threshold))) return true;
  }
  return false;
}

/** For each sum the numbers of steps that it can be made of. */
function sumsOf(steps: readonly number[], to: number): readonly ReadonlySet<number>[] {
  const reach = [...Array(to + 1).keys()].map((sum) => new Set<number>(sum === 0 ? [0] : []));
  for (const [sum, numbers] of reach.entries())
    for (const step of steps)
      for (const number of sum >= step ? (reach[sum - step] ?? []) : []) numbers.add(number + 1);
  return reach;
}

function possible(
  step: number,
  reach: readonly ReadonlySet<number>[],
  { from, to, count }: { readonly from: number; readonly to: number; readonly count: number },
): readonly number[] {
  const found: number[] = [];
  for (const [rest, numbers] of reach.entries())
    for (const others of numbers) {
      if (others > count) continue;
      if (step === 0) {
        if (rest >= from && rest <= to) found.push(count - others);
        continue;
      }
      for (let number = 0; number * step + rest <= to; number++)
        if (number * step + rest >= from && number + others <= count) found.push(number);
    }
  return found;
}
