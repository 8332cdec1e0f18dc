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

/** The sum of what was said, in bits, without the prior. */
export function sumOf(evidence: readonly Evidence[], { shift }: Fitting): number {
  let sum = 0;
  for (const { field, level, weight } of evidence) sum += weight + shift(field, level);
  return sum;
}
