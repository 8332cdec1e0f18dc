/** What a stretch between two changes is taken to be: one level, or one straight line (levels and slopes may change). */
export type Shape = "level" | "line";

/** How many numbers describe a stretch. */
export const NUMBERS: Readonly<Record<Shape, number>> = { level: 1, line: 2 };
/** How many points a stretch has at least. */
export const SHORTEST: Readonly<Record<Shape, number>> = { level: 3, line: 4 };

/** The residual sum of squares of each stretch `from` … `to` (without it), in one step each. */
export type CostOf = (from: number, to: number) => number;

/** What a level or a line leaves of a stretch, over all dimensions, from running sums. */
export function costOf(dimensions: readonly Float64Array[], shape: Shape): CostOf {
  const costs = dimensions.map((values) => (shape === "level" ? levelCost(values) : lineCost(values)));
  const [only] = costs;
  if (costs.length === 1 && only) return only;
  return (from, to) => {
    let sum = 0;
    for (const cost of costs) sum += cost(from, to);
    return sum;
  };
}

function runningSums(values: Float64Array, of: (value: number, at: number) => number): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) sums[at + 1] = (sums[at] ?? 0) + of(values[at] ?? 0, at);
  return sums;
}

function levelCost(values: Float64Array): CostOf {
  const sums = runningSums(values, (value) => value);
  const squares = runningSums(values, (value) => value * value);
  return (from, to) => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return Math.max(0, (squares[to] ?? 0) - (squares[from] ?? 0) - (sum * sum) / (to - from));
  };
}

function lineCost(values: Float64Array): CostOf {
  // Times are counted from the middle: their squares stay small.
  const middle = (values.length - 1) / 2;
  const sums = runningSums(values, (value) => value);
  const products = runningSums(values, (value, at) => value * (at - middle));
  const level = levelCost(values);
  return (from, to) => {
    const count = to - from;
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    const product = (products[to] ?? 0) - (products[from] ?? 0);
    const centre = (from + to - 1) / 2 - middle;
    const spread = (count * (count * count - 1)) / 12;
    const slope = product - centre * sum;
    return spread > 0 ? Math.max(0, level(from, to) - (slope * slope) / spread) : level(from, to);
  };
}

/** What is left of a series once each stretch's level or line is taken away. */
export function residualsOf(values: Float64Array, changes: readonly number[], shape: Shape): Float64Array {
  const left = new Float64Array(values.length);
  stretchesOf(values.length, changes).forEach(([from, to]) => {
    const middle = (from + to - 1) / 2;
    let [sum, product, squares] = [0, 0, 0];
    for (let at = from; at < to; at++) {
      sum += values[at] ?? 0;
      product += (values[at] ?? 0) * (at - middle);
      squares += (at - middle) ** 2;
    }
    const slope = shape === "line" && squares > 0 ? product / squares : 0;
    for (let at = from; at < to; at++) left[at] = (values[at] ?? 0) - sum / (to - from) - slope * (at - middle);
  });
  return left;
}

/** The stretches between changes: where each begins and where it has ended. */
export function stretchesOf(length: number, changes: readonly number[]): [from: number, to: number][] {
  const ends = [...changes, length];
  return ends.map((to, n) => [n === 0 ? 0 : (ends[n - 1] ?? 0), to]);
}
