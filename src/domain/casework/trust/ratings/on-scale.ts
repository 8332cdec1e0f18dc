import type { Estimate, Scale } from "../model";
import { betaQuantiles } from "./posterior";

/** What is known of a number on 0 … 1, as numbers on a scale: the quantiles ascend also where the scale runs down. */
export function onScale(
  scale: Scale,
  of: { readonly mean: number; readonly variance: number },
): Pick<Estimate, "scale" | "value" | "low" | "high" | "quantiles"> {
  const { worst, best } = scale;
  const at = (place: number): number => worst + place * (best - worst);
  const ascending = betaQuantiles(of).map(at);
  const quantiles = best > worst ? ascending : ascending.reverse();
  const value = at(of.mean);
  return {
    scale,
    value,
    low: Math.min(quantiles[1] ?? value, value),
    high: Math.max(quantiles[19] ?? value, value),
    quantiles,
  };
}
