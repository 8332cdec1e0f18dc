import type { SignalField, SignalLevel } from "../model";

/** What one field says of two records, in bits. */
export interface Evidence {
  readonly field: SignalField;
  readonly level: SignalLevel;
  readonly weight: number;
  readonly a: string;
  readonly b: string;
}

/** Bits of several agreements: each further one tells less, as words and fields that go together do not agree by chance twice. */
export function damped(bits: number[], damping: number): number {
  bits.sort((one, other) => other - one);
  let [sum, factor] = [0, 1];
  for (const one of bits) {
    sum += one * factor;
    factor *= damping;
  }
  return sum;
}
