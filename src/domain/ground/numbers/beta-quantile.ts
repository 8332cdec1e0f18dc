import { type Beta, beta, betaDensity, betaShare } from "./beta";

const MOST_STEPS = 200;
const CLOSE = 1e-12;

/**
 * The values below which the given shares (ascending) of Beta(a, b) lie, each in 0 … 1: Newton's steps, kept within halving
 * bounds. They ascend, and have the same digits everywhere (see `ln`); right to about 1e-11. a and b are above 0 and at most
 * about 1e7.
 */
export function betaQuantile(a: number, b: number, shares: readonly number[]): number[] {
  const of = beta(a, b);
  const found: number[] = [];
  for (const share of shares) found.push(invert(of, share, found.at(-1) ?? 0));
  return found;
}

/** The value is not below `least`: that of a lesser share, from which the next lies not far. */
function invert(of: Beta, share: number, least: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  let low = least;
  let high = 1;
  let x = low > 0 ? low : of.a / (of.a + of.b);
  for (let n = 0; n < MOST_STEPS && high - low > CLOSE * high; n++) {
    const off = betaShare(of, x) - share;
    if (off === 0) return x;
    if (off > 0) high = x;
    else low = x;
    const next = x - off / betaDensity(of, x);
    if (Math.abs(next - x) < CLOSE * x) return Math.min(Math.max(next, low), high);
    // A step that leaves the bounds, or is no number, says nothing.
    x = next > low && next < high ? next : (low + high) / 2;
  }
  return x;
}
