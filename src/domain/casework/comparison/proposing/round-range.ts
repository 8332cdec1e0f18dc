/** At least so many steps lie between the ends. */
const STEPS = 4;
/** Closer than this part of themselves, numbers are one. */
const SAME = 1e-9;

/** The ends of some numbers, rounded outward to 1, 2 or 5 of a power of ten; never one point. 0 to 1 where there are none. */
export function roundRange(values: readonly number[]): readonly [low: number, high: number] {
  if (values.length === 0) return [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const near = Math.max(Math.abs(least), Math.abs(most), 1) * SAME;
  const span = most - least > near ? most - least : Math.abs(least) > near ? Math.abs(least) / 5 : 1;
  const step = stepFor(span / STEPS);
  const [low, high] = [tidy(Math.floor(least / step) * step), tidy(Math.ceil(most / step) * step)];
  return low === high ? [low, tidy(high + step)] : [low, high];
}

/** The greatest of 1, 2 and 5 of a power of ten that is no more than a number above 0. */
function stepFor(size: number): number {
  let power = 1;
  while (power > size) power /= 10;
  while (power * 10 <= size) power *= 10;
  const [best = power] = [5, 2, 1].map((times) => times * power).filter((step) => step <= size);
  return best;
}

/** Products of tenths are seldom what they should be to the last digit. */
const tidy = (value: number): number => Number(value.toPrecision(12));
