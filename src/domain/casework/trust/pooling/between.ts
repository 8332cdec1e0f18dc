/** A source's mean on 0 … 1, and the variance that is left in it by the number of its ratings. */
export interface SourceMean {
  readonly mean: number;
  readonly variance: number;
}

/**
 * What is held of how communities differ before any of a subject's sources has been seen: a standard deviation of 0.05 of the
 * scale (a fifth of a star), as sure as if three other sources had shown it.
 */
export const BETWEEN_PRIOR = { deviation: 0.05, sources: 3 } as const;

const HALVINGS = 60;

/** The mean of sources, each weighed by one over its variance and what sources differ by. */
export function weightedMean(
  sources: readonly SourceMean[],
  between: number,
): { readonly mean: number; readonly total: number } {
  const total = sources.reduce((sum, { variance }) => sum + 1 / (variance + between), 0);
  return { mean: sources.reduce((sum, { mean, variance }) => sum + mean / (variance + between), 0) / total, total };
}

/** Cochran's Q: how far the sources lie apart, measured by what chance would do. */
export function heterogeneity(sources: readonly SourceMean[], between: number): number {
  const { mean: middle } = weightedMean(sources, between);
  return sources.reduce(
    (sum, { mean, variance }) => sum + ((mean - middle) * (mean - middle)) / (variance + between),
    0,
  );
}

/**
 * The variance between sources as these sources alone have it, 0 … 1: that for which Q is as many as there are sources, less one
 * (Paule and Mandel 1982); 0 where chance explains all.
 */
export function pauleMandel(sources: readonly SourceMean[]): number {
  const expected = sources.length - 1;
  if (heterogeneity(sources, 0) <= expected) return 0;
  let low = 0;
  let high = 1;
  for (let n = 0; n < HALVINGS; n++) {
    const middle = (low + high) / 2;
    if (heterogeneity(sources, middle) > expected) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** That variance, drawn towards what is held beforehand; 0 for one source alone, which speaks for its own raters only. */
export function betweenSources(found: number, sources: number): number {
  if (sources < 2) return 0;
  const { deviation, sources: held } = BETWEEN_PRIOR;
  return (held * deviation * deviation + (sources - 1) * found) / (held + sources - 1);
}

const NORMAL_95 = 1.6448536269514722;

/** Whether Q is above what 95 % of subjects have whose sources do not differ: the χ² by Wilson and Hilferty's cube (1931). */
export function isBeyondChance(q: number, freedom: number): boolean {
  const part = 2 / (9 * freedom);
  const root = 1 - part + NORMAL_95 * Math.sqrt(part);
  return q > freedom * root * root * root;
}
