/** A segment, as far as it matters for what it is merged with. */
export interface Sized {
  readonly id: number;
  readonly bytes: number;
}

const SMALLEST = 8_192;
/** So many neighbours of a size become one of the next size. */
const WIDTH = 4;
const MOST = 16;

const tierOf = ({ bytes }: Sized): number =>
  Math.max(0, Math.floor(Math.log2(bytes / SMALLEST) / Math.log2(WIDTH)) + 1);

/**
 * Which neighbouring segments are to be merged next, in the order of their documents; none where there is nothing to gain. Four
 * of a size, or smaller, become one: so there are never many, and each document is moved only as often as there are sizes.
 */
export function segmentsToMerge<S extends Sized>(segments: readonly S[]): readonly S[] {
  const tiers = segments.map(tierOf);
  for (const tier of [...new Set(tiers)].sort((a, b) => a - b)) {
    const run = firstRun(segments, (n) => (tiers[n] ?? 0) <= tier);
    if (run.length >= WIDTH) return run.slice(0, MOST);
  }
  return [];
}

/** The first run of at least `WIDTH` neighbours that hold; empty where there is none. */
function firstRun<S>(segments: readonly S[], holds: (n: number) => boolean): readonly S[] {
  let from = 0;
  for (let n = 0; n <= segments.length; n += 1) {
    if (n < segments.length && holds(n)) continue;
    if (n - from >= WIDTH) return segments.slice(from, n);
    from = n + 1;
  }
  return [];
}
