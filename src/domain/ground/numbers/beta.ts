import { exp } from "./exp";
import { ln } from "./ln";
import { lnGamma } from "./ln-gamma";

/** A Beta distribution, with what does not depend on x worked out once. */
export interface Beta {
  readonly a: number;
  readonly b: number;
  /** ln B(a, b). */
  readonly lnB: number;
}

export const beta = (a: number, b: number): Beta => ({ a, b, lnB: lnGamma(a) + lnGamma(b) - lnGamma(a + b) });

/** x^a (1 − x)^b / B(a, b). */
const front = ({ a, b, lnB }: Beta, x: number): number => exp(a * ln(x) + b * ln(1 - x) - lnB);

/** The density at x, within 0 and 1. */
export const betaDensity = (of: Beta, x: number): number => front(of, x) / (x * (1 - x));

/** The share below x: the regularised incomplete beta function I_x(a, b), by its continued fraction (DLMF 8.17.22). */
export function betaShare(of: Beta, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const { a, b } = of;
  if (x <= (a + 1) / (a + b + 2)) return (front(of, x) * fraction(a, b, x)) / a;
  return 1 - (front(of, x) * fraction(b, a, 1 - x)) / b;
}

/** Far more than it takes: about the root of the greater of a and b. */
const MOST_STEPS = 10_000;
const TINY = 1e-300;
const ENOUGH = 1e-14;

/** Lentz's way: the fraction from its front, so that it can stop where nothing changes any more. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MOST_STEPS; m++) {
    const twice = 2 * m;
    const even = (m * (b - m) * x) / ((a + twice - 1) * (a + twice));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + twice) * (a + twice + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < ENOUGH) break;
  }
  return value;
}

const awayFromZero = (x: number): number => (Math.abs(x) < TINY ? TINY : x);
