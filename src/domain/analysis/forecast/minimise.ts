/** Steps after which the search ends, and how near all corners' values must be to end earlier. */
const STEPS = 120;
const NEAR = 1e-9;

interface Corner {
  readonly point: readonly number[];
  readonly value: number;
}

/**
 * A point within bounds where a function is least, near to where the search begins (Nelder and Mead 1965, with points clamped to the bounds).
 * From + − × ÷ alone: the same digits everywhere.
 */
export function minimise(
  of: (point: readonly number[]) => number,
  start: readonly number[],
  bounds: readonly (readonly [low: number, high: number])[],
): readonly number[] {
  const clamp = (point: readonly number[]): number[] =>
    point.map((value, n) => {
      const [low, high] = bounds[n] ?? [-Infinity, Infinity];
      return Math.min(high, Math.max(low, value));
    });
  const at = (point: readonly number[]): Corner => {
    const clamped = clamp(point);
    const value = of(clamped);
    return { point: clamped, value: Number.isFinite(value) ? value : Infinity };
  };
  let corners = [start, ...start.map((_, n) => steppedFrom(start, n, bounds))].map(at).sort(byValue);
  for (let step = 0; step < STEPS; step++) {
    const [best, worst] = [corners[0], corners.at(-1)];
    if (!best || !worst || worst.value - best.value <= NEAR * Math.abs(best.value)) break;
    const others = corners.slice(0, -1);
    const centre = best.point.map(
      (_, n) => others.reduce((sum, { point }) => sum + (point[n] ?? 0), 0) / others.length,
    );
    const along = (far: number): Corner =>
      at(centre.map((middle, n) => middle + far * (middle - (worst.point[n] ?? 0))));
    const mirrored = along(1);
    let next: Corner | undefined;
    if (mirrored.value < best.value) {
      const farther = along(2);
      next = farther.value < mirrored.value ? farther : mirrored;
    } else if (mirrored.value < (others.at(-1)?.value ?? Infinity)) next = mirrored;
    else {
      const nearer = mirrored.value < worst.value ? along(0.5) : along(-0.5);
      if (nearer.value < Math.min(mirrored.value, worst.value)) next = nearer;
    }
    corners = next
      ? [...others, next].sort(byValue)
      : [
          best,
          ...corners.slice(1).map(({ point }) => at(point.map((value, n) => ((best.point[n] ?? 0) + value) / 2))),
        ].sort(byValue);
  }
  return corners[0]?.point ?? start;
}

const byValue = (a: Corner, b: Corner): number => a.value - b.value;

/** A fifth of the way across its bounds, away from the nearer of them. */
function steppedFrom(start: readonly number[], n: number, bounds: readonly (readonly [number, number])[]): number[] {
  return start.map((value, at) => {
    const [low, high] = bounds[at] ?? [0, 1];
    const step = 0.2 * (high - low);
    return at === n ? value + (value + step <= high ? step : -step) : value;
  });
}
