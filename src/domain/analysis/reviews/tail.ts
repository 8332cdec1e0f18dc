import { exp, ln, lnGamma } from "../../ground/numbers";

/**
 * The probability of `count` or more when so many are expected in a time like this: a negative binomial, since the rate itself is known from
 * `past` events (plus half a one, Jeffreys) alone. Counts need not be whole.
 * @param share The time tested over the time of the past.
 */
export function tailOf(count: number, past: number, share: number): number {
  if (count <= 0) return 1;
  const shape = past + 0.5;
  const chance = share / (1 + share);
  if (count <= shape * share) return 1;
  let term = exp(
    lnGamma(count + shape) - lnGamma(shape) - lnGamma(count + 1) + count * ln(chance) + shape * ln(1 - chance),
  );
  let sum = 0;
  for (let n = count; term > 1e-17 * sum && sum < 1; n++) {
    sum += term;
    term *= ((n + shape) / (n + 1)) * chance;
  }
  return Math.min(1, sum);
}
