import { ln } from "./ln";

const HALF_LN_TWO_PI = 0.9189385332046728;
/** B₂ₖ / (2k (2k − 1)) of Stirling's series (DLMF 5.11.1). */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400] as const;
/** From here on the series is right to the last digit. */
const FAR = 10;

/** ln Γ(x) of a positive number (DLMF 5.11.1, shifted by 5.5.1), right to about 1e-14. */
export function lnGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < FAR) product *= shifted++;
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const tail = SERIES.reduceRight((sum, term) => sum * square + term, 0) * inverse;
  return (shifted - 0.5) * ln(shifted) - shifted + HALF_LN_TWO_PI + tail - ln(product);
}
