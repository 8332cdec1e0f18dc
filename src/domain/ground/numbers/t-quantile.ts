import { betaQuantile } from "./beta-quantile";

/**
 * The value that Student's t with `freedom` degrees stays below with this probability (0.5 … 1), from the Beta that t² makes:
 * freedom / (freedom + t²) is Beta(freedom / 2, 1 / 2) (DLMF 8.17, Abramowitz and Stegun 26.7.1).
 */
export function tQuantile(freedom: number, probability: number): number {
  const [x = 1] = betaQuantile(freedom / 2, 0.5, [2 * (1 - probability)]);
  return Math.sqrt(freedom * (1 / x - 1));
}
