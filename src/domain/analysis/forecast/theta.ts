import { meanOf } from "../series";
import { type Smoothed, carriedOn } from "./smooth";

/**
 * The Theta method (Assimakopoulos and Nikolopoulos 2000) as Hyndman and Billah (2003) put it: simple smoothing, carried on along half of
 * the slope that least squares see in the whole series.
 */
export function theta(values: Float64Array, level: Smoothed, steps: number): number[] {
  const drift = slopeOf(values) / 2;
  const weight = level.weights.level;
  let rest = 1;
  for (let n = 0; n < values.length; n++) rest *= 1 - weight;
  return carriedOn(level, steps).map((value, step) => value + drift * (step + (1 - rest) / weight));
}

function slopeOf(values: Float64Array): number {
  const [middle, mean] = [(values.length - 1) / 2, meanOf(values)];
  let [product, squares] = [0, 0];
  for (let at = 0; at < values.length; at++) {
    product += (at - middle) * ((values[at] ?? 0) - mean);
    squares += (at - middle) ** 2;
  }
  return squares > 0 ? product / squares : 0;
}
