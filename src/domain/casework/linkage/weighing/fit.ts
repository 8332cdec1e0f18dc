import type { Evidence } from "../comparing/evidence";
import type { SignalField, SignalLevel } from "../model";
import type { CandidatePair } from "./candidate-pair";
import { type Fitting, sumOf, UNFITTED } from "./fitting";
import { SHARES, shareOf } from "./levels";
import { priorOf, probabilityOf } from "./prior";
import { rivalBits } from "./rivals";

const ROUNDS = 6;
/** As many pairs as what is held before counts for: a dozen rows change little. */
const HELD = 40;
/** Bits that fitting may add or take away. */
const MOST = 2.5;
const SHARED = { least: 0.05, most: 0.95, held: 20 };

/**
 * Fits the weights to two lists without being told which of their rows are one (expectation maximisation, as Splink
 * does): from the pairs that are likely by what is held, how often a field agrees so far in *these* lists; with that,
 * which pairs are likely; and so on, a few times. Nothing is drawn by chance. What is not said by a telephone that
 * half of these rows have changed, or by prices of two markets, then weighs less.
 * @param large Rows of the larger list.
 * @param small Rows of the smaller one.
 */
export function fit(pairs: readonly CandidatePair[], small: number, large: number, isOneToOne: boolean): Fitting {
  let fitting = UNFITTED;
  for (let round = 0; round < ROUNDS; round++) {
    const prior = priorOf(large, fitting.shared);
    const weights = pairs.map(({ evidence }) => prior + sumOf(evidence, fitting));
    const rivals = isOneToOne ? rivalBits(pairs, weights) : undefined;
    const likely = weights.map((weight, at) => probabilityOf(weight + (rivals?.[at] ?? 0)));
    fitting = learn(pairs, likely, small);
  }
  return fitting;
}

function learn(pairs: readonly CandidatePair[], likely: readonly number[], small: number): Fitting {
  const [levels, fields] = [new Map<string, number>(), new Map<SignalField, number>()];
  let matches = 0;
  pairs.forEach(({ evidence }, at) => {
    const weight = likely[at] ?? 0;
    matches += weight;
    if (weight > 1e-3) for (const one of evidence) count(one, weight, levels, fields);
  });
  const shared = (matches + SHARED.held * UNFITTED.shared) / (small + SHARED.held);
  return {
    shared: Math.max(SHARED.least, Math.min(shared, SHARED.most)),
    shift: shiftsOf(levels, fields),
  };
}

function count(
  { field, level }: Evidence,
  weight: number,
  levels: Map<string, number>,
  fields: Map<SignalField, number>,
): void {
  const key = `${field} ${level}`;
  levels.set(key, (levels.get(key) ?? 0) + weight);
  fields.set(field, (fields.get(field) ?? 0) + weight);
}

function shiftsOf(levels: ReadonlyMap<string, number>, fields: ReadonlyMap<SignalField, number>): Fitting["shift"] {
  const shifts = new Map<SignalField, Map<SignalLevel, number>>();
  for (const field of Object.keys(SHARES) as SignalField[]) {
    const ofField = new Map<SignalLevel, number>();
    for (const level of Object.keys(SHARES[field] ?? {}) as SignalLevel[]) {
      const held = shareOf(field, level) ?? 1;
      const found = ((levels.get(`${field} ${level}`) ?? 0) + HELD * held) / ((fields.get(field) ?? 0) + HELD);
      ofField.set(level, Math.max(-MOST, Math.min(Math.log2(found / held), MOST)));
    }
    shifts.set(field, ofField);
  }
  return (field, level) => shifts.get(field)?.get(level) ?? 0;
}
