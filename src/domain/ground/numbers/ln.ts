import { LN2_HIGH, LN2_LOW } from "./constants";
import { powerOfTwo } from "./power-of-two";

const SQRT_HALF = Math.sqrt(0.5);
/** 2s (1 + s²/3 + s⁴/5 + …): with s ≤ 0.172 what follows the twelfth term is below 1e-20. */
const TERMS = 12;

/**
 * The natural logarithm of a positive number, from + − × ÷ alone: browsers may differ in the last digit of Math.log, and what
 * stands in a record must be the same in each. Right to about 2e-16 of the value; NaN for what has no logarithm.
 */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  const { fraction, power } = split(x);
  const s = (fraction - 1) / (fraction + 1);
  const square = s * s;
  let sum = 0;
  for (let n = TERMS; n >= 1; n--) sum = sum * square + 1 / (2 * n - 1);
  return power * LN2_HIGH + (2 * s * sum + power * LN2_LOW);
}

/** x = fraction · 2^power with √½ ≤ fraction < √2. Times two and by two are exact. */
function split(x: number): { readonly fraction: number; readonly power: number } {
  let fraction = x;
  let power = 0;
  for (let step = 512; step >= 1; step /= 2) {
    const factor = powerOfTwo(step);
    if (fraction >= factor) {
      fraction /= factor;
      power += step;
    } else if (fraction * factor < 2) {
      fraction *= factor;
      power -= step;
    }
  }
  while (fraction >= 2 * SQRT_HALF) {
    fraction /= 2;
    power++;
  }
  while (fraction < SQRT_HALF) {
    fraction *= 2;
    power--;
  }
  return { fraction, power };
}
