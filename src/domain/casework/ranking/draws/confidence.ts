/**
 * Counts in how many draws each alternative is first when its own central weights are used.
 * Where others are as good, the draw counts in part.
 */
export interface ConfidenceCount {
  /** The cells' points of some draws, as `DrawPoints` lays them out. */
  add(worth: Float64Array, count: number): void;
  confidence(): (number | null)[];
}

/**
 * @param central the alternatives' central weights
 * @param likely the alternatives, those that are often first before others: who beats another is mostly found among them
 * @param stride draws at a time, at most
 */
export function newConfidenceCount(
  central: readonly (readonly number[] | null)[],
  likely: readonly number[],
  stride: number,
): ConfidenceCount {
  const own = central.map((weights) => (weights ? Float64Array.from(weights) : null));
  const firsts = own.map(() => 0);
  let draws = 0;
  const totals = new Float64Array(stride);
  const others = new Float64Array(stride);
  const ties = new Float64Array(stride);

  /** In how many of these draws nobody is better. */
  const firstIn = (one: number, weights: Float64Array, worth: Float64Array, count: number): number => {
    addUp(totals, weights, worth, one * weights.length * stride, stride, count);
    ties.fill(1, 0, count);
    for (const other of likely) {
      if (other === one) continue;
      addUp(others, weights, worth, other * weights.length * stride, stride, count);
      let left = 0;
      for (let draw = 0; draw < count; draw++) {
        const [ours, theirs] = [totals[draw] ?? 0, others[draw] ?? 0];
        // Infinitely many others as good: beaten.
        if (theirs > ours) ties[draw] = Infinity;
        else if (theirs === ours) ties[draw] = (ties[draw] ?? 0) + 1;
        if (ties[draw] !== Infinity) left++;
      }
      if (left === 0) return 0;
    }
    let share = 0;
    for (let draw = 0; draw < count; draw++) share += 1 / (ties[draw] ?? 1);
    return share;
  };

  return {
    add(worth, count) {
      draws += count;
      own.forEach((weights, one) => {
        if (weights) firsts[one] = (firsts[one] ?? 0) + firstIn(one, weights, worth, count);
      });
    },
    confidence: () => own.map((weights, one) => (weights ? (firsts[one] ?? 0) / draws : null)),
  };
}

/** What one alternative comes to in each draw: weight times worth, added up in the order of the criteria. */
export function addUp(
  into: Float64Array,
  weights: Float64Array,
  worth: Float64Array,
  from: number,
  stride: number,
  count: number,
): void {
  into.fill(0, 0, count);
  for (let criterion = 0; criterion < weights.length; criterion++) {
    const weight = weights[criterion] ?? 0;
    const cell = from + criterion * stride;
    for (let draw = 0; draw < count; draw++) into[draw] = (into[draw] ?? 0) + weight * (worth[cell + draw] ?? 0);
  }
}
