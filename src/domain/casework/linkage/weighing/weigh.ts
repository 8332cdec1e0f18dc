import type { Evidence } from "../comparing/evidence";
import { type Fitting, sumOf } from "./fitting";
import { sisterBits } from "./sisters";

/** Sisters that take away less than this, in bits, are not spoken of. */
const UNHEARD = 1e-6;

/** What was compared, and with it what sisters take away. */
export function withSisters(evidence: readonly Evidence[], fitting: Fitting, prior: number): readonly Evidence[] {
  const weight = sisterBits(prior + sumOf(evidence, fitting), evidence, fitting);
  return weight > -UNHEARD ? evidence : [...evidence, { field: "sisters", level: "other", weight, a: "", b: "" }];
}

/** Everything added up, in bits. */
export const weightOf = (evidence: readonly Evidence[], fitting: Fitting, prior: number): number => {
  const weight = prior + sumOf(evidence, fitting);
  return weight + sisterBits(weight, evidence, fitting);
};
