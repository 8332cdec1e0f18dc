import type { Evidence } from "../comparing/evidence";
import type { SignalField, SignalLevel } from "../model";
import { SHARES, SISTER_SHARES } from "./levels";

/** What two lists taught about themselves. */
export interface Fitting {
  /** The share of pairs of one thing that agree so far in a field (`SHARES`); nothing where a level has none. */
  readonly share: (field: SignalField, level: SignalLevel) => number | undefined;
  /** The share of pairs of sisters that do (`SISTER_SHARES`). */
  readonly sisterShare: (field: SignalField, level: SignalLevel) => number | undefined;
  /** Bits by which a field's level says more here (or less) than it does elsewhere. */
  readonly shift: (field: SignalField, level: SignalLevel) => number;
  /** The share of the smaller list's rows that are in the larger as well, 0..1. */
  readonly shared: number;
}

/** Before anything is learned: about every second row has a partner. */
export const UNFITTED: Fitting = {
  share: (field, level) => SHARES[field]?.[level],
  sisterShare: (field, level) => SISTER_SHARES[field]?.[level],
  shift: () => 0,
  shared: 0.5,
};

/** What one field says in bits, as fitted. Fitting makes it louder or softer, and never turns it into its contrary. */
export function fittedWeight({ field, level, weight }: Evidence, { shift }: Fitting): number {
  const fitted = weight + shift(field, level);
  return weight > 0 ? Math.max(fitted, 0) : Math.min(fitted, 0);
}

/** The sum of what was said, in bits, without the prior. */
export function sumOf(evidence: readonly Evidence[], fitting: Fitting): number {
  let sum = 0;
  for (const one of evidence) sum += fittedWeight(one, fitting);
  return sum;
}
