import { LN2_HIGH, LN2_LOW } from "./constants";
import { powerOfTwo } from "./power-of-two";

/** Below and above these e^x is 0 and Infinity. */
const LEAST = -745.2;
const GREATEST = 709.8;
/** With |r| ≤ 0.347 what follows the fifteenth term of the series is below 1e-20. */
const TERMS = 15;

/** e^x, from + − × ÷ alone (see `ln`). Right to about 4e-16 of the value; 0 or Infinity beyond what a number holds. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x < LEAST) return 0;
  if (x > GREATEST) return Infinity;
  const power = Math.round(x / (LN2_HIGH + LN2_LOW));
  const rest = x - power * LN2_HIGH - power * LN2_LOW;
  let sum = 1;
  for (let n = TERMS; n >= 1; n--) sum = 1 + (sum * rest) / n;
  return timesPowerOfTwo(sum, power);
}

/** In two steps: 2^1024 is no number, though half of it times two may be. */
function timesPowerOfTwo(x: number, power: number): number {
  const half = Math.trunc(power / 2);
  return x * powerOfTwo(half) * powerOfTwo(power - half);
}
